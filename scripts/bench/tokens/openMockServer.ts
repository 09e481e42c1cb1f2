import { OAuth2Server } from 'oauth2-mock-server'
import { createListenerSend } from './createListenerSend.ts'
import { createPortSend } from './createPortSend.ts'
import { createTokenClient } from './createTokenClient.ts'
import type { Reach } from './openSimulator.ts'
import type { TokenServer } from './TokenServer.ts'

const client = {
  name: 'oauth2-mock-server',
  tokenPath: '/token',
  userPath: '/userinfo',
  clientId: 'client',
  clientSecret: 'secret',
}

/** The published mock, with one key of RS256, which is what its documentation begins with. */
export async function openMockServer(reach: Reach): Promise<TokenServer> {
  const server = new OAuth2Server()
  await server.issuer.keys.generate('RS256')
  if (reach === 'in process') {
    server.issuer.url = 'http://localhost'
    const send = createListenerSend(server.service.requestHandler)
    return createTokenClient({ ...client, send, close: async () => undefined, host: 'localhost' })
  }
  await server.start(0, '127.0.0.1')
  const { port } = server.address()
  const { send, close } = createPortSend(port)
  return createTokenClient({
    ...client,
    send,
    host: `localhost:${port}`,
    close: async () => {
      close()
      await server.stop()
    },
  })
}
