import type { IncomingMessage, ServerResponse } from 'node:http'
import { refuse } from './refuse.ts'
import type { RequestHandler } from './RequestHandler.ts'
import { sendResponse } from './sendResponse.ts'
import { toRequest } from './toRequest.ts'

export type NodeListener = (
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  next?: () => void,
) => void

/**
 * Put a `Request` to `Response` function behind Node's HTTP server, or into a chain of Connect
 * middleware: what the handler does not answer goes to `next`, or is a 404.
 * A handler that throws is answered with 500 and no details; they go to the console.
 */
export function toNodeListener(handle: RequestHandler): NodeListener {
  return (incoming, outgoing, next) => void serve(incoming, outgoing, next)

  async function serve(...[incoming, outgoing, next]: Parameters<NodeListener>): Promise<void> {
    const gone = new AbortController()
    outgoing.once('close', () => gone.abort())
    try {
      const request = await toRequest(incoming, gone.signal)
      const response = request instanceof Response ? request : await handle(request)
      if (!response && next) return next()
      await sendResponse(response ?? refuse(404, 'Not found.'), outgoing)
    } catch (error) {
      // Nobody is waiting for an answer any more, so there is nothing to report.
      if (outgoing.destroyed || outgoing.headersSent) return void outgoing.destroy()
      console.error(`${incoming.method} ${incoming.url?.split('?')[0]} failed:`, error)
      await sendResponse(refuse(500, 'The simulator failed. Its console says why.'), outgoing)
    }
  }
}
