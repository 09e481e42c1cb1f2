import { Agent, request } from 'node:http'
import { text } from 'node:stream/consumers'
import type { SendToServer } from './TokenServer.ts'

/** Calls a port of this machine over connections that are kept, twenty at most. */
export function createPortSend(port: number): { send: SendToServer; close: () => void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 20 })
  return {
    send: ({ method, path, headers, body }) =>
      new Promise((resolve, reject) => {
        const outgoing = request({ agent, port, host: '127.0.0.1', method, path, headers })
        outgoing.once('error', reject)
        outgoing.once('response', (incoming) => {
          text(incoming).then(
            (answer) => resolve({ status: incoming.statusCode ?? 0, text: answer }),
            reject,
          )
        })
        outgoing.end(body)
      }),
    close: () => agent.destroy(),
  }
}
