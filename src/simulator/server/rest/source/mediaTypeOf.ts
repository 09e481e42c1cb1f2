const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  svg: 'image/svg+xml',
}

/** Media type of a text file, by its extension. Default: `text/plain`. */
export function mediaTypeOf(path: string): string {
  const extension = path.split('.').at(-1)?.toLowerCase() ?? ''
  return Object.hasOwn(types, extension) ? (types[extension] ?? 'text/plain') : 'text/plain'
}
