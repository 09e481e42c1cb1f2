/**
 * The nickname in an address such as `http://ben.localhost:7990`: a second name of the simulator under
 * which a window keeps a user and cookies of its own. Undefined for all other addresses.
 *
 * @param origin of the simulator itself
 */
export function toUserWindow(address: string, origin: string): string | undefined {
  const own = new URL(origin)
  const { protocol, port, hostname } = new URL(address)
  if (protocol !== own.protocol || port !== own.port) return undefined
  return /^([\w-]+)\.localhost$/.exec(hostname)?.[1]
}

/** Where the user of a nickname has a window of their own, such as `http://ben.localhost:7990`. */
export function toUserWindowOrigin(origin: string, nickname: string): string {
  const { protocol, port } = new URL(origin)
  return `${protocol}//${nickname}.localhost${port && `:${port}`}`
}
