/**
 * Requests of a page to its own server, which say whose window it is.
 *
 * @param name from `readWindowName`
 */
export function createWindowSend(send: typeof fetch, name: string | undefined): typeof fetch {
  if (name === undefined) return send
  return (input, init) => {
    const headers = new Headers(init?.headers)
    headers.set('X-Simulator-Window', encodeURIComponent(name))
    return send(input, { ...init, headers })
  }
}
