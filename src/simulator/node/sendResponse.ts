import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/**
 * Write a `Response` to Node: at once, but for a stream of events, which has no end. Does nothing when
 * the client has gone; `Response.error()` ends the connection without an answer.
 */
export async function sendResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  const { body, headers, status, type } = response
  if (type === 'error') return void outgoing.destroy()
  if (body && headers.get('Content-Type')?.startsWith('text/event-stream')) {
    outgoing.statusCode = status
    outgoing.setHeaders(headers)
    outgoing.flushHeaders()
    return sendEvents(body.getReader(), outgoing)
  }
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (outgoing.destroyed) return
  outgoing.statusCode = status
  outgoing.setHeaders(headers)
  outgoing.end(bytes)
}

async function sendEvents(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  outgoing: ServerResponse,
): Promise<void> {
  const cancel = () => void reader.cancel().catch(() => undefined)
  if (outgoing.destroyed) return cancel()
  outgoing.once('close', cancel)
  // Fails when the client goes away, which is how such a stream ends.
  await pipeline(Readable.from(readAll(reader)), outgoing).catch(() => undefined)
}

async function* readAll(reader: ReadableStreamDefaultReader<Uint8Array>) {
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}
