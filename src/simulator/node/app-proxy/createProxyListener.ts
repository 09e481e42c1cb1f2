import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'
import type { PolicyOrigins } from './replacePolicy.ts'
import { listDecoders } from './listDecoders.ts'
import { requestApp } from './requestApp.ts'
import { toAppHeaders } from './toAppHeaders.ts'
import { toFrameHeaders } from './toFrameHeaders.ts'
import { toFrameStream, toRewritableType } from './toFrameStream.ts'

/**
 * Hands requests on to the app's own server, and answers back. Bodies are not gathered: they pass
 * through, and only pages and scripts are changed.
 */
export function createProxyListener(origins: PolicyOrigins) {
  const { appOrigin, proxyOrigin } = origins

  return function forward(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const { method = 'GET', url = '/', rawHeaders } = incoming
    // Absolute addresses and `*` are for other kinds of proxies.
    if (!url.startsWith('/')) return void outgoing.writeHead(400).end()
    const headers = toAppHeaders({ rawHeaders, appOrigin, proxyOrigin })
    const asked = requestApp(appOrigin, {
      method,
      path: url,
      headers: withLength(incoming, headers),
    })
    asked.once('response', (answer) => answerWith(answer, method, outgoing))
    asked.once('error', () => {
      // Read to its end, so that the browser gets to reading the answer.
      incoming.resume()
      if (outgoing.headersSent) return void outgoing.destroy()
      refuse(outgoing, appOrigin)
    })
    // Nobody reads the answer any more.
    outgoing.once('close', () => asked.destroy())
    incoming.pipe(asked)
  }

  function answerWith(answer: IncomingMessage, method: string, outgoing: ServerResponse): void {
    const { statusCode = 502, statusMessage = '', headers, rawHeaders } = answer
    const type = toRewritableType(headers['content-type'])
    const decoders = listDecoders(headers['content-encoding'])
    // A part of a page is not looked into: what is looked for may begin in another part.
    const canRewrite = type !== undefined && decoders !== undefined && statusCode !== 206
    outgoing.writeHead(
      statusCode,
      statusMessage,
      toFrameHeaders({ rawHeaders, origins, isRewritten: canRewrite }),
    )
    const hasBody = method !== 'HEAD' && statusCode !== 204 && statusCode !== 304
    const steps = canRewrite && hasBody ? [...decoders, toFrameStream(type, origins)] : []
    pipeline([answer, ...steps, outgoing], (error) => {
      if (error) outgoing.destroy()
    })
  }
}

/** A body of known length stays one: some servers take no other. */
function withLength({ headers }: IncomingMessage, raw: string[]): string[] {
  return headers['transfer-encoding'] === undefined ? raw : [...raw, 'Transfer-Encoding', 'chunked']
}

/** Also drawn in the app's frame, where it is read. */
function refuse(outgoing: ServerResponse, appOrigin: string): void {
  outgoing.writeHead(502, { 'Content-Type': 'text/plain; charset=utf-8' })
  outgoing.end(`The app at ${appOrigin} cannot be reached. Start it, then reload this page.\n`)
}
