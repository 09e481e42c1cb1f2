/**
 * What the host offers to frames, by module; `_globals` stand on `AP` itself. Both the bridge and
 * the guard before it go by this list.
 */
export const hostMethods = {
  _globals: ['requestAccessToken', 'getHostEnv', 'getProxyEnv', 'getCurrentUser', 'resize'],
  env: ['resize', 'sizeToParent', 'hideFooter', 'getLocation'],
  messages: ['clear', 'onClose'],
  dialog: ['close', 'getCustomData'],
  inlineDialog: ['hide'],
  events: ['emit', 'emitPublic'],
  cookie: ['save', 'read', 'erase'],
  user: ['getCurrentUser', 'getUser'],
} as const

/** The plain methods of a module, each of which has to be there. */
export type HostMethods<name extends keyof typeof hostMethods> = Record<
  (typeof hostMethods)[name][number],
  (...args: unknown[]) => void
>
