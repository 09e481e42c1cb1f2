import type { ConnectDescriptor } from '../../../../contract/ConnectDescriptor.ts'
import type { Era } from '../../../../contract/eras.ts'
import { createSimulatorServer } from '../../createSimulatorServer.ts'
import { createControl, type InstalledApp } from '../../testing/createControl.ts'
import { createTestPage } from '../../testing/createTestPage.ts'
import { signAppJwt } from '../../testing/signAppJwt.ts'
import { testOrigin } from '../../testing/testDescriptor.ts'
import { toExampleForm } from './toExampleForm.ts'
import { toExamplePath } from './toExamplePath.ts'
import type { CallRestAs, RestCaller, RestExample } from './RestExample.ts'

// Without `scopes`, so it has all of them. The key is that of `signAppJwt`.
const descriptor: ConnectDescriptor = {
  key: 'gauge',
  name: 'Gauge',
  description: 'Shows how full a repository is.',
  baseUrl: 'https://gauge.example',
  authentication: { type: 'jwt' },
  lifecycle: { installed: '/installed', uninstalled: '/uninstalled' },
}

type Authorize = (as: RestCaller, method: string, path: string) => Promise<string | undefined>
type ExampleApp = Pick<InstalledApp, 'key' | 'clientKey' | 'sharedSecret' | 'clientId'>

export interface ExampleWorld {
  call: CallRestAs
  /**
   * @param operation such as `GET /user`
   * @param scopes of another app, in `acme`, which makes the call. Default: the app has all
   */
  run: (operation: string, example: RestExample, scopes?: readonly string[]) => Promise<Response>
  /** Back to the seed. */
  reset: () => void
}

/** A simulator with an app that has all scopes in `acme` and `orbit`, and users who allow it. */
export function createExampleWorld(era: Era): ExampleWorld {
  const now = Date.parse('2026-11-23T09:00:00Z')
  const server = createSimulatorServer({
    origin: testOrigin,
    era,
    descriptor,
    clock: { now: () => now },
    fetch: () => Promise.resolve(new Response(null, { status: 204 })),
  })
  const control = createControl(server)
  const tokens = new Map<RestCaller, Promise<string>>()

  async function readFirstApp(): Promise<ExampleApp> {
    const { apps, installations } = await control.state()
    const { client_key: clientKey, shared_secret: sharedSecret } = installations[0]
    const { client_id: clientId } = apps[0].consumer
    return { key: descriptor.key, clientKey, sharedSecret, clientId }
  }

  function findToken(user: RestCaller): Promise<string> {
    const token = tokens.get(user) ?? readFirstApp().then(({ clientId }) => allow(user, clientId))
    tokens.set(user, token)
    return token
  }

  async function allow(user: string, clientId: string): Promise<string> {
    const page = await createTestPage(server)
    await page.send('POST', '/__simulator/login', { user })
    const response = await page.requestToken({
      client_id: clientId,
      redirect_uri: `${descriptor.baseUrl}/panel`,
      disallow_creation: 'false',
    })
    const { access_token: token } = await response.json()
    return token
  }

  const authorize: Authorize = async (as, method, path) => {
    if (as === 'nobody') return undefined
    if (as !== 'app') return `Bearer ${await findToken(as)}`
    return signAs(await readFirstApp(), method, path)
  }

  function signAs({ key: iss, ...app }: ExampleApp, method: string, path: string): string {
    return `JWT ${signAppJwt({ ...app, now, method, path, claims: { iss } })}`
  }

  /** As another app, with scopes of its own. */
  async function createAuthorize(scopes: readonly string[]): Promise<Authorize> {
    const own = { ...descriptor, key: 'narrow', scopes: [...scopes] }
    const app = await control.install({ descriptor: own, kind: 'shared', owner: 'acme' })
    return async (as, method, path) => {
      if (as === 'nobody') return undefined
      if (as !== 'app') return `Bearer ${await allow(as, app.clientId)}`
      return signAs(app, method, path)
    }
  }

  const call: CallRestAs = (method, path, options) => send(authorize, method, path, options)

  async function send(
    authorizeCall: Authorize,
    method: string,
    path: string,
    { body, form, as = 'ana' }: Parameters<CallRestAs>[2] = {},
  ): Promise<Response> {
    const headers = new Headers()
    const authorization = await authorizeCall(as, method, `/2.0${path}`)
    if (authorization !== undefined) headers.set('Authorization', authorization)
    if (body !== undefined) headers.set('Content-Type', 'application/json')
    const sent = form ? toExampleForm(form) : body === undefined ? null : JSON.stringify(body)
    return server.handle(new Request(`${testOrigin}/2.0${path}`, { method, headers, body: sent }))
  }

  return {
    call,
    reset: () => {
      tokens.clear()
      server.reset()
    },
    run: async (operation, example, scopes) => {
      const found: RestExample = { ...example, ...(await example.prepare?.(call)) }
      const [method = '', path = ''] = operation.split(' ')
      const authorizeCall = scopes ? await createAuthorize(scopes) : authorize
      return send(authorizeCall, method, toExamplePath(path, found), found)
    },
  }
}
