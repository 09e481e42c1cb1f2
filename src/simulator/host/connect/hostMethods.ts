/**
 * What the host offers to frames, by module; `_globals` stand on `AP` itself. Both the bridge and
 * the guard before it go by this list.
 */
export const hostMethods = {
  _globals: ['requestAccessToken', 'getHostEnv', 'getProxyEnv', 'resize'],
  env: ['resize', 'hideFooter', 'getLocation'],
} as const
