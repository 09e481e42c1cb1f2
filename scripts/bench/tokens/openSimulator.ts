import { createSimulatorServer } from '../../../src/simulator/server/createSimulatorServer.ts'
import { listenOnLoopback } from '../../../src/simulator/node/listenOnLoopback.ts'
import { createPortSend } from './createPortSend.ts'
import { createTokenClient } from './createTokenClient.ts'
import type { SendToServer, TokenServer } from './TokenServer.ts'

export type Reach = 'in process' | 'over HTTP'

const client = {
  name: 'Assent',
  tokenPath: '/site/oauth2/access_token',
  userPath: '/2.0/user',
  clientId: 'acme-scripts-key',
  clientSecret: 'acme-scripts-secret',
}

/** The simulator of this repository, with its small seed. */
export async function openSimulator(reach: Reach): Promise<TokenServer> {
  if (reach === 'in process') {
    const origin = 'http://localhost:7990'
    const { handle } = createSimulatorServer({ origin })
    const send: SendToServer = async ({ method, path, headers, body }) => {
      const response = await handle(
        new Request(origin + path, { method, headers, ...(body !== undefined && { body }) }),
      )
      return { status: response.status, text: await response.text() }
    }
    const close = async () => undefined
    return createTokenClient({ ...client, send, close, host: 'localhost:7990' })
  }
  const listener = await listenOnLoopback({ port: 0 })
  const host = `localhost:${listener.port}`
  listener.serve(createSimulatorServer({ origin: `http://${host}` }).handle)
  const { send, close } = createPortSend(listener.port)
  return createTokenClient({
    ...client,
    send,
    host,
    close: async () => {
      close()
      await listener.close()
    },
  })
}
