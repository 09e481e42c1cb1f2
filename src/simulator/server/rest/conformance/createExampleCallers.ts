import type { ConnectDescriptor } from '../../../../contract/ConnectDescriptor.ts'
import type { SimulatorServer } from '../../createSimulatorServer.ts'
import { createControl, type InstalledApp } from '../../testing/createControl.ts'
import { createTestPage } from '../../testing/createTestPage.ts'
import { signAppJwt } from '../../testing/signAppJwt.ts'
import type { RestCaller } from './RestExample.ts'

// Without `scopes`, so it has all of them.
export const exampleDescriptor: ConnectDescriptor = {
  key: 'gauge',
  name: 'Gauge',
  description: 'Shows how full a repository is.',
  baseUrl: 'https://gauge.example',
  authentication: { type: 'jwt' },
  lifecycle: { installed: '/installed', uninstalled: '/uninstalled' },
}

type ExampleApp = Pick<InstalledApp, 'key' | 'clientKey' | 'sharedSecret' | 'clientId'>

export interface ExampleCall {
  as: RestCaller
  method: string
  /** With `/2.0`. */
  path: string
  /** Of another app, in `acme`, which makes the call. Default: the seed's app, which has all. */
  scopes?: readonly string[] | undefined
}

export interface ExampleCallers {
  /** The `Authorization` header of a call. */
  authorize: (call: ExampleCall) => Promise<string | undefined>
  /** Call it after a reset of the server. */
  forget: () => void
}

/** Users who allow an app, and apps for themselves; what they got is used again. */
export function createExampleCallers(server: SimulatorServer, now: number): ExampleCallers {
  const control = createControl(server)
  const apps = new Map<string, Promise<ExampleApp>>()
  const tokens = new Map<string, Promise<string>>()

  async function readFirstApp(): Promise<ExampleApp> {
    const { apps: all, installations } = await control.state()
    const { client_key: clientKey, shared_secret: sharedSecret } = installations[0]
    const { client_id: clientId } = all[0].consumer
    return { key: exampleDescriptor.key, clientKey, sharedSecret, clientId }
  }

  function findApp(scopes: readonly string[] | undefined): Promise<ExampleApp> {
    const name = toName(scopes)
    const app = apps.get(name) ?? (scopes ? install(scopes) : readFirstApp())
    apps.set(name, app)
    return app
  }

  function install(scopes: readonly string[]): Promise<ExampleApp> {
    const own = { ...exampleDescriptor, key: `narrow-${apps.size}`, scopes: [...scopes] }
    return control.install({ descriptor: own, kind: 'shared', owner: 'acme' })
  }

  async function allow(user: string, { clientId }: ExampleApp): Promise<string> {
    const page = await createTestPage(server)
    await page.send('POST', '/__simulator/login', { user })
    const response = await page.requestToken({
      client_id: clientId,
      redirect_uri: `${exampleDescriptor.baseUrl}/panel`,
      disallow_creation: 'false',
    })
    const { access_token: token } = await response.json()
    return token
  }

  return {
    authorize: async ({ as, method, path, scopes }) => {
      if (as === 'nobody') return undefined
      const app = await findApp(scopes)
      if (as === 'app') {
        return `JWT ${signAppJwt({ ...app, now, method, path, claims: { iss: app.key } })}`
      }
      const name = `${as} ${toName(scopes)}`
      const token = tokens.get(name) ?? allow(as, app)
      tokens.set(name, token)
      return `Bearer ${await token}`
    },
    forget: () => {
      apps.clear()
      tokens.clear()
    },
  }
}

function toName(scopes: readonly string[] | undefined): string {
  return scopes?.join(' ') ?? 'all'
}
