import type { AuthorizeReview } from '../../../contract/HostAuthorize.ts'
import { callRest } from './callRest.ts'
import { createControl } from './createControl.ts'
import { createTestPage } from './createTestPage.ts'
import { createTestServer } from './createTestServer.ts'
import { testOrigin } from './testDescriptor.ts'

export interface TestClient {
  key: string
  secret: string
}

/** The seed's consumers, both with this callback URL. */
export const privateConsumer = { key: 'acme-scripts-key', secret: 'acme-scripts-secret' }
export const publicConsumer = { key: 'acme-dashboard-key', secret: 'acme-dashboard-secret' }
export const callback = 'http://localhost:7992/callback'

/** As the header of a token request. */
export function toBasic({ key, secret }: TestClient): string {
  return `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`
}

/** A client's own server, its users' browsers, and the control API. */
export async function createOAuthWorld(settings: Record<string, unknown> = {}) {
  const { server, clock, page } = await createTestServer()
  const control = createControl(server)
  if (Object.keys(settings).length > 0) await control.send('PATCH', 'settings', settings)

  /** The token endpoint, as a server calls it. */
  const post = (body: BodyInit | null, headers: Record<string, string> = {}) =>
    server.handle(
      new Request(`${testOrigin}/site/oauth2/access_token`, { method: 'POST', body, headers }),
    )
  const ask = (fields: Record<string, string>, client: TestClient = publicConsumer) =>
    post(new URLSearchParams(fields), { Authorization: toBasic(client) })
  const toQuery = (fields: Record<string, string>, client: TestClient = publicConsumer) =>
    new URLSearchParams({ client_id: client.key, response_type: 'code', ...fields }).toString()

  async function readReview(query: string, browser = page): Promise<AuthorizeReview> {
    const response = await browser.get(`/!api/internal/oauth2/authorize?${query}`)
    if (!response.ok) throw new Error(await response.text())
    return response.json()
  }
  /** Where the user goes after pressing a button. */
  async function answer(
    query: string,
    { decision = 'grant', browser = page }: { decision?: string; browser?: typeof page } = {},
  ): Promise<string> {
    const { token } = await readReview(query, browser)
    const body = { token, decision }
    const response = await browser.send('POST', '/!api/internal/oauth2/authorize', body)
    if (!response.ok) throw new Error(await response.text())
    return (await response.json()).redirect_url
  }
  async function getCode(fields: Record<string, string> = {}, client?: TestClient) {
    const address = await answer(toQuery(fields, client))
    return new URL(address).searchParams.get('code') ?? ''
  }
  return {
    server,
    clock,
    page,
    control,
    post,
    ask,
    toQuery,
    readReview,
    answer,
    getCode,
    /** Tokens by the whole way of a code. */
    getTokens: async (client?: TestClient) => {
      const code = await getCode({}, client)
      const response = await ask({ grant_type: 'authorization_code', code }, client)
      return response.json()
    },
    openBrowser: async (user: string) => {
      const browser = await createTestPage(server)
      await browser.send('POST', '/__simulator/login', { user })
      return browser
    },
    /** Of REST 2.0 for a token. */
    statusOf: async (token: string, path = '/2.0/user') =>
      (await callRest(server, path, { token })).status,
  }
}
