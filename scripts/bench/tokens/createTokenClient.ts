import * as v from 'valibot'
import type { SendToServer, TokenServer } from './TokenServer.ts'

export interface CreateTokenClientParameters extends Pick<TokenServer, 'name' | 'close'> {
  send: SendToServer
  tokenPath: string
  userPath: string
  /** Host header. */
  host: string
  clientId: string
  clientSecret: string
}

const answerSchema = v.object({ access_token: v.string() })

/** The same two calls to any token server. */
export function createTokenClient({
  name,
  close,
  send,
  tokenPath,
  userPath,
  host,
  clientId,
  clientSecret,
}: CreateTokenClientParameters): TokenServer {
  const basic = btoa(`${clientId}:${clientSecret}`)

  return {
    name,
    close,
    async issue() {
      const { status, text } = await send({
        method: 'POST',
        path: tokenPath,
        headers: {
          Host: host,
          Authorization: `Basic ${basic}`,
          'Content-Type': 'application/x-www-form-urlencoded',
        },
        body: 'grant_type=client_credentials',
      })
      if (status !== 200) throw new Error(`${name} refused a token: ${status} ${text}`)
      return v.parse(answerSchema, JSON.parse(text)).access_token
    },
    async readUser(token) {
      const headers = { Host: host, Authorization: `Bearer ${token}` }
      const { status, text } = await send({ method: 'GET', path: userPath, headers })
      if (status !== 200) throw new Error(`${name} refused the user: ${status} ${text}`)
      JSON.parse(text)
    },
  }
}
