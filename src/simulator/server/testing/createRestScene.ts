import type { ConnectWebhook } from '../../../contract/ConnectDescriptor.ts'
import { gaugeDescriptor } from './createAppWorld.ts'
import { createControl } from './createControl.ts'
import { createTestPage } from './createTestPage.ts'
import { createTestServer } from './createTestServer.ts'
import { signAppJwt } from './signAppJwt.ts'
import { testOrigin } from './testDescriptor.ts'

/** A call to REST 2.0; the path stands without `/2.0`, and a body is sent as JSON. */
export type RestCall = (method: string, path: string, body?: unknown) => Promise<Response>

export interface CreateRestSceneParameters {
  /** Of the app. Default: `pullrequest:write`. */
  scopes?: string[]
  /** Of the app's descriptor. Default: none. */
  webhooks?: ConnectWebhook[]
  /** What the vendor's server answers to what is sent there. Default: 204. */
  answer?: (request: Request) => Response | Promise<Response>
}

/** The app Gauge in acme, its own server, and people in front of Bitbucket's pages. */
export async function createRestScene({
  scopes = ['pullrequest:write'],
  webhooks = [],
  answer = () => new Response(null, { status: 204 }),
}: CreateRestSceneParameters = {}) {
  const sent: { request: Request; text: string }[] = []
  const { server, clock } = await createTestServer({
    fetch: async (request) => {
      sent.push({ request, text: await request.clone().text() })
      return answer(request)
    },
  })
  const control = createControl(server)
  const descriptor = { ...gaugeDescriptor, scopes, modules: { webhooks } }
  const app = await control.install({ descriptor, kind: 'shared', owner: 'acme' })

  const send = (method: string, path: string, headers: HeadersInit, body?: unknown) =>
    server.handle(
      new Request(testOrigin + path, {
        method,
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    )

  const asApp: RestCall = (method, path, body) => {
    const jwt = signAppJwt({ ...app, now: clock.time, method, path: `/2.0${path}` })
    return send(method, `/2.0${path}`, { Authorization: `JWT ${jwt}` }, body)
  }

  /** Somebody's browser, on Bitbucket's own pages. */
  async function openBrowser(user: string | null): Promise<RestCall> {
    const page = await createTestPage(server)
    await page.send('POST', '/__simulator/login', { user })
    return (method, path, body) => page.send(method, `/!api/2.0${path}`, body)
  }

  return {
    server,
    clock,
    control,
    app,
    descriptor,
    /** What has reached the vendor's server so far. */
    sent,
    ana: await openBrowser('ana'),
    ben: await openBrowser('ben'),
    nobody: await openBrowser(null),
    /** The app's server, for itself, with a JWT. */
    asApp,
  }
}
