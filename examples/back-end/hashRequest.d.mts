export function hashRequest(method: string, url: URL): string
