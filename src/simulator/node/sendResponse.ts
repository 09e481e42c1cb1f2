import type { ServerResponse } from 'node:http'

/** Write a `Response` to Node. Does nothing when the client has gone. */
export async function sendResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  const body = new Uint8Array(await response.arrayBuffer())
  if (outgoing.destroyed) return
  outgoing.statusCode = response.status
  outgoing.setHeaders(response.headers)
  outgoing.end(body)
}
