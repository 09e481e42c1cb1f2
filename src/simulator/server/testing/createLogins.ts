import * as v from 'valibot'
import type { SimulatorServer } from '../createSimulatorServer.ts'
import { createControl } from './createControl.ts'
import { callback, publicConsumer, toBasic } from './createOAuthWorld.ts'
import { testOrigin } from './testDescriptor.ts'

const reviewSchema = v.object({ token: v.string() })
const resultSchema = v.object({ redirect_url: v.string() })
const tokenSchema = v.object({ access_token: v.string(), refresh_token: v.string() })
const tokenPath = '/site/oauth2/access_token'
const reviewPath = '/!api/internal/oauth2/authorize'

export interface LoginRecords {
  sessions: number
  tokens: number
  refresh_tokens: number
  codes: number
}

export interface Logins {
  /**
   * A new browser, a code, a token, a refresh of it, and a call with that.
   * @throws when any of it fails
   */
  login: () => Promise<void>
  /** How many records the simulator keeps of all that. */
  count: () => Promise<LoginRecords>
}

/** Somebody who logs in to a consumer again and again. */
export function createLogins(server: SimulatorServer): Logins {
  const { handle } = server

  async function ask<value>(
    path: string,
    init: RequestInit,
    schema: v.GenericSchema<unknown, value>,
  ): Promise<value> {
    const response = await handle(new Request(testOrigin + path, init))
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return v.parse(schema, await response.json())
  }
  const askToken = (fields: Record<string, string>) =>
    ask(
      tokenPath,
      {
        method: 'POST',
        headers: { Authorization: toBasic(publicConsumer) },
        body: new URLSearchParams(fields),
      },
      tokenSchema,
    )

  return {
    async login() {
      const page = await handle(new Request(`${testOrigin}/`))
      await page.text()
      const cookie = page.headers.get('Set-Cookie')?.split(';')[0] ?? ''
      const headers = { Cookie: cookie, Origin: testOrigin, 'Content-Type': 'application/json' }
      const query = `response_type=code&client_id=${publicConsumer.key}`
      const { token } = await ask(`${reviewPath}?${query}`, { headers }, reviewSchema)
      const body = JSON.stringify({ token, decision: 'grant' })
      const granted = await ask(reviewPath, { method: 'POST', headers, body }, resultSchema)
      if (!granted.redirect_url.startsWith(callback)) throw new Error('Nobody was sent back.')
      const code = new URL(granted.redirect_url).searchParams.get('code') ?? ''
      const first = await askToken({ grant_type: 'authorization_code', code })
      const { refresh_token: refreshToken } = first
      const second = await askToken({ grant_type: 'refresh_token', refresh_token: refreshToken })
      const authorization = { Authorization: `Bearer ${second.access_token}` }
      await ask('/2.0/user', { headers: authorization }, v.unknown())
    },
    count: async () => (await createControl(server).state()).kept,
  }
}
