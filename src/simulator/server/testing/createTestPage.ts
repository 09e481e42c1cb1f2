import type { ConnectModule } from '../../../contract/ConnectModule.ts'
import type { SimulatorServer } from '../createSimulatorServer.ts'
import { acme } from '../world/people.ts'
import { testAppUrl, testOrigin } from './testDescriptor.ts'

/** A host page in one browser: its cookie and its origin go with every request. */
export interface TestPage {
  get: (path: string) => Promise<Response>
  send: (method: string, path: string, body?: unknown) => Promise<Response>
  /** A form of this page. */
  submit: (path: string, fields: Record<string, string>) => Promise<Response>
  /** The token endpoint, as the host page calls it. */
  requestToken: (fields?: Record<string, string>) => Promise<Response>
  /** The modules beside the first pull request of acme/checkout. */
  loadModules: () => Promise<ConnectModule[]>
  /** The user presses Allow. Resolves with the token. */
  allow: () => Promise<string>
  deny: () => Promise<Response>
}

export async function createTestPage(server: SimulatorServer): Promise<TestPage> {
  const first = await server.handle(new Request(`${testOrigin}/`))
  const cookie = first.headers.get('Set-Cookie')?.split(';')[0] ?? ''

  const request = (method: string, path: string, body?: BodyInit | null, type?: string) =>
    server.handle(
      new Request(testOrigin + path, {
        method,
        headers: {
          Cookie: cookie,
          Origin: testOrigin,
          'Sec-Fetch-Site': 'same-origin',
          ...(type !== undefined && { 'Content-Type': type }),
        },
        ...(body !== undefined && { body }),
      }),
    )
  const send = (method: string, path: string, body?: unknown) =>
    body === undefined
      ? request(method, path)
      : request(method, path, JSON.stringify(body), 'application/json')
  const requestToken = (fields: Record<string, string> = {}) =>
    request(
      'POST',
      '/site/oauth2/access_token',
      new URLSearchParams({
        grant_type: 'urn:bitbucket:oauth2:session',
        client_id: 'readiness-client',
        redirect_uri: `${testAppUrl}/panel`,
        disallow_creation: 'true',
        ...fields,
      }),
    )

  return {
    get: (path) => request('GET', path),
    send,
    submit: (path, fields) => request('POST', path, new URLSearchParams(fields)),
    requestToken,
    loadModules: async () => {
      const href = `${testOrigin}/2.0/repositories/acme/checkout/pullrequests/1`
      const target = { type: 'pullrequest', id: 1, links: { self: { href } } }
      const modules = ['webPanels:org.bitbucket.pullrequest.overview.informationPanel']
      const path = `/!api/internal/connect/modules/${encodeURIComponent(acme.uuid)}`
      const response = await send('POST', path, [{ target, modules }])
      return response.json()
    },
    allow: async () => {
      const response = await requestToken({ disallow_creation: 'false' })
      const { access_token: token } = await response.json()
      return token
    },
    deny: () => send('PUT', '/!api/internal/consumers/readiness-client/denials'),
  }
}
