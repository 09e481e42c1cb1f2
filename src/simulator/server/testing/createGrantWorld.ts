import type { AttackProfile } from './AttackProfile.ts'
import { createAttackWorld, tokenPath } from './createAttackWorld.ts'

/** The seed's consumers: their keys and secrets are fixed. */
export const scripts = { key: 'acme-scripts-key', secret: 'acme-scripts-secret' }
export const dashboard = { key: 'acme-dashboard-key', secret: 'acme-dashboard-secret' }
/** Of both. */
export const callback = 'http://localhost:7992/callback'

export type Fields = Record<string, string>

export function toBasic({ key, secret }: { key: string; secret: string }): string {
  return `Basic ${btoa(`${key}:${secret}`)}`
}

/** An attack's world, with the seed's consumers and Ana in front of the authorize page. */
export async function createGrantWorld(profile: AttackProfile) {
  const world = await createAttackWorld(profile)
  const { page, send } = world
  const reviewPath = '/!api/internal/oauth2/authorize'

  const review = (fields: Fields) => page.get(`${reviewPath}?${new URLSearchParams(fields)}`)
  const answer = (token: unknown, decision = 'grant') =>
    page.send('POST', reviewPath, { token, decision })

  /** The token endpoint, as the server of a consumer calls it. Default: the public one of the seed. */
  const requestToken = (fields: Fields, client = dashboard) =>
    send(tokenPath, {
      method: 'POST',
      headers: { Authorization: toBasic(client) },
      body: new URLSearchParams(fields),
    })

  /** Ana presses Grant access. Resolves with where she is sent. */
  async function authorize(fields: Fields = {}): Promise<URL> {
    const asked = { response_type: 'code', client_id: dashboard.key, ...fields }
    const opened = await review(asked)
    if (!opened.ok) throw new Error(await opened.text())
    const { token } = await opened.json()
    const { redirect_url: address } = await (await answer(token)).json()
    return new URL(address)
  }

  return {
    ...world,
    review,
    answer,
    requestToken,
    authorize,
    authorizeCode: async (fields: Fields = {}): Promise<string> =>
      (await authorize(fields)).searchParams.get('code') ?? '',
    exchangeCode: (code: string, fields: Fields = {}, client = dashboard) =>
      requestToken({ grant_type: 'authorization_code', code, ...fields }, client),
    refresh: (token: string, fields: Fields = {}, client = dashboard) =>
      requestToken({ grant_type: 'refresh_token', refresh_token: token, ...fields }, client),
    /** The status of a call as the user whose token it is. */
    callUser: async (token: string) =>
      (await send('/2.0/user', { headers: { Authorization: `Bearer ${token}` } })).status,
  }
}

export type GrantWorld = Awaited<ReturnType<typeof createGrantWorld>>
