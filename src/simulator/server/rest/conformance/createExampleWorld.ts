import type { ConnectDescriptor } from '../../../../contract/ConnectDescriptor.ts'
import type { Era } from '../../../../contract/eras.ts'
import { createSimulatorServer } from '../../createSimulatorServer.ts'
import { createControl } from '../../testing/createControl.ts'
import { createTestPage } from '../../testing/createTestPage.ts'
import { signAppJwt } from '../../testing/signAppJwt.ts'
import { testOrigin } from '../../testing/testDescriptor.ts'
import { defaultParams } from './defaultParams.ts'
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

export interface ExampleWorld {
  call: CallRestAs
  /** @param operation such as `GET /user` */
  run: (operation: string, example: RestExample) => Promise<Response>
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

  async function authorize(as: RestCaller, method: string, path: string) {
    if (as === 'nobody') return undefined
    if (as !== 'app') return `Bearer ${await findToken(as)}`
    const { installations } = await control.state()
    const { client_key: clientKey, shared_secret: sharedSecret } = installations[0]
    return `JWT ${signAppJwt({ clientKey, sharedSecret, now, method, path })}`
  }

  function findToken(user: RestCaller): Promise<string> {
    const token = tokens.get(user) ?? allow(user)
    tokens.set(user, token)
    return token
  }

  async function allow(user: string): Promise<string> {
    const page = await createTestPage(server)
    await page.send('POST', '/__simulator/login', { user })
    const { apps } = await control.state()
    const response = await page.requestToken({
      client_id: apps[0].consumer.client_id,
      redirect_uri: `${descriptor.baseUrl}/panel`,
      disallow_creation: 'false',
    })
    const { access_token: token } = await response.json()
    return token
  }

  const call: CallRestAs = async (method, path, { body, form, as = 'ana' } = {}) => {
    const headers = new Headers()
    const authorization = await authorize(as, method, `/2.0${path}`)
    if (authorization !== undefined) headers.set('Authorization', authorization)
    if (body !== undefined) headers.set('Content-Type', 'application/json')
    const sent = form ? toForm(form) : body === undefined ? null : JSON.stringify(body)
    return server.handle(new Request(`${testOrigin}/2.0${path}`, { method, headers, body: sent }))
  }

  return {
    call,
    reset: () => {
      tokens.clear()
      server.reset()
    },
    run: async (operation, example) => {
      const found: RestExample = { ...example, ...(await example.prepare?.(call)) }
      const [method = '', path = ''] = operation.split(' ')
      return call(method, toPath(path, found), found)
    },
  }
}

function toPath(path: string, { params, query }: RestExample): string {
  const values = { ...defaultParams, ...params }
  const filled = path.replaceAll(/\{(\w+)\}/g, (_text, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`The example of ${path} has no value for ${name}.`)
    return value.split('/').map(encodeURIComponent).join('/')
  })
  return query ? `${filled}?${new URLSearchParams(query).toString()}` : filled
}

function toForm(fields: Readonly<Record<string, string | Blob>>): FormData | URLSearchParams {
  const multipart = new FormData()
  const urlencoded = new URLSearchParams()
  let isMultipart = false
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') {
      multipart.append(name, value)
      urlencoded.append(name, value)
    } else {
      multipart.append(name, value)
      isMultipart = true
    }
  }
  return isMultipart ? multipart : urlencoded
}
