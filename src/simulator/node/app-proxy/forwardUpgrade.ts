import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { pipeline } from 'node:stream'
import type { PolicyOrigins } from './replacePolicy.ts'
import { requestApp } from './requestApp.ts'
import { toAppHeaders } from './toAppHeaders.ts'

/**
 * Hand a request for another protocol, such as a WebSocket's, on to the app's server, and then all that
 * is said, unread. An answer that does not change the protocol ends it.
 */
export function forwardUpgrade(
  { appOrigin, proxyOrigin }: PolicyOrigins,
  { method = 'GET', url = '/', rawHeaders }: IncomingMessage,
  client: Duplex,
  head: Buffer,
): void {
  const headers = toAppHeaders({ rawHeaders, appOrigin, proxyOrigin, isUpgrade: true })
  const asked = requestApp(appOrigin, { method, path: url, headers })
  asked.once('upgrade', (answer, app, appHead) => {
    client.write(toHead(answer))
    if (appHead.length > 0) client.write(appHead)
    if (head.length > 0) app.write(head)
    // Either end may go away at any time; then so does the other.
    pipeline(client, app, client, () => undefined)
  })
  asked.once('response', (answer) => {
    client.write(toHead(answer))
    pipeline(answer, client, () => undefined)
  })
  asked.once('error', () => client.destroy())
  client.once('error', () => asked.destroy())
  client.once('close', () => asked.destroy())
  asked.end()
}

function toHead({ statusCode, statusMessage, rawHeaders }: IncomingMessage): string {
  const lines = [`HTTP/1.1 ${statusCode} ${statusMessage}`]
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    lines.push(`${rawHeaders[index]}: ${rawHeaders[index + 1]}`)
  }
  return `${lines.join('\r\n')}\r\n\r\n`
}
