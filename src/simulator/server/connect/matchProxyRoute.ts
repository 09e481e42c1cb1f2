import type { ConnectProxyRoute } from '../../../contract/ConnectDescriptor.ts'

export interface ProxyMatch {
  route: ConnectProxyRoute
  /** What the braces of the template took from the path, decoded, by name. */
  captures: ReadonlyMap<string, string>
}

/**
 * Find the `modules.proxy` entry for a path
 * (developer.atlassian.com/cloud/bitbucket/proxy-module). A capture takes one segment.
 *
 * @param segments of the path, decoded
 */
export function matchProxyRoute(
  routes: Readonly<Record<string, ConnectProxyRoute>>,
  segments: readonly string[],
): ProxyMatch | undefined {
  for (const [template, route] of Object.entries(routes)) {
    const captures = match(template.split('/').slice(1), segments)
    if (captures) return { route, captures }
  }
  return undefined
}

function match(
  template: readonly string[],
  segments: readonly string[],
): Map<string, string> | undefined {
  if (template.length !== segments.length) return undefined
  const captures = new Map<string, string>()
  for (const [index, part] of template.entries()) {
    const segment = segments[index] ?? ''
    const name = /^\{([a-z_]+)\}$/.exec(part)?.[1]
    if (name === undefined ? part !== segment : segment === '') return undefined
    if (name !== undefined) captures.set(name, segment)
  }
  return captures
}
