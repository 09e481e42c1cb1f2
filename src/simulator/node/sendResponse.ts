import type { ServerResponse } from 'node:http'

/**
 * Write a `Response` to Node. Does nothing when the client has gone; `Response.error()` ends the
 * connection without an answer.
 */
export async function sendResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  if (response.type === 'error') return void outgoing.destroy()
  const body = new Uint8Array(await response.arrayBuffer())
  if (outgoing.destroyed) return
  outgoing.statusCode = response.status
  outgoing.setHeaders(response.headers)
  outgoing.end(body)
}
