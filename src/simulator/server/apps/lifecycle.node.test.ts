import { decodeProtectedHeader, jwtVerify } from 'jose'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { createAppWorld, gaugeDescriptor } from '../testing/createAppWorld.ts'
import { createControl } from '../testing/createControl.ts'
import { createTestServer } from '../testing/createTestServer.ts'
import type { AppKind } from '../world/World.ts'

const kinds: AppKind[] = ['shared', 'classic', 'personal']
const all = { installed: '/in', uninstalled: '/out', enabled: '/on', disabled: '/off' }
const descriptor = { ...gaugeDescriptor, lifecycle: all }

/** A vendor's server that keeps what comes. */
function createVendor(answer: () => Response = () => new Response(null, { status: 204 })) {
  const calls: { path: string; authorization: string | null; body: Record<string, unknown> }[] = []
  const fetch = async (request: Request) => {
    const { pathname: path } = new URL(request.url)
    const authorization = request.headers.get('Authorization')
    const text = await request.text()
    calls.push({ path, authorization, body: text === '' ? {} : JSON.parse(text) })
    return answer()
  }
  return { calls, fetch }
}

async function start(answer?: () => Response) {
  const vendor = createVendor(answer)
  const { server, clock } = await createTestServer({ fetch: vendor.fetch })
  return { ...vendor, server, clock, control: createControl(server) }
}

/** The claims of a call, if it is signed with this secret. */
async function verify(authorization: string | null | undefined, secret: string, now: number) {
  const [scheme, token = ''] = (authorization ?? '').split(' ')
  expect(scheme).toBe('JWT')
  expect(decodeProtectedHeader(token).alg).toBe('HS256')
  const key = new TextEncoder().encode(secret)
  return (await jwtVerify(token, key, { currentDate: new Date(now) })).payload
}

test.each(kinds)(
  'default: the first call of a %s app is unsigned and brings the secret',
  async (kind) => {
    const { control, calls } = await start()
    const app = await control.install({ descriptor, kind, owner: 'acme' })
    expect(calls).toEqual([
      {
        path: '/in',
        authorization: null,
        body: {
          key: 'gauge',
          eventType: 'installed',
          productType: 'bitbucket',
          baseUrl: 'http://localhost:7990',
          baseApiUrl: 'http://localhost:7990',
          clientKey: app.clientKey,
          sharedSecret: app.sharedSecret,
          publicKey: '',
          user: expect.objectContaining({ display_name: 'Ana Moreno' }),
          principal: expect.objectContaining({ slug: 'acme' }),
        },
      },
    ])
    expect(app.clientKey).toMatch(kind === 'classic' ? /^connection:/ : /^ari:/)
  },
)

test('behavior: a later install is signed with the previous secret, and brings a new one', async () => {
  const { control, calls, clock } = await start()
  const first = await control.install({ descriptor, kind: 'classic', owner: 'acme' })
  const second = await control.install({ descriptor, kind: 'classic', owner: 'acme' })
  expect(second.clientKey).toBe(first.clientKey)
  expect(second.sharedSecret).not.toBe(first.sharedSecret)
  const claims = await verify(calls[1]?.authorization, first.sharedSecret, clock.time)
  expect(claims.iss).toBe(first.clientKey)
  expect(claims['qsh']).toBe(createHash('sha256').update('POST&/in&').digest('hex'))
})

test('behavior: uninstall is signed with the last secret, and so is the next first install', async () => {
  const { control, calls, clock } = await start()
  const app = await control.install({ descriptor, kind: 'shared', owner: 'acme' })
  const removed = await control.send('DELETE', `installations/${encodeURIComponent(app.clientKey)}`)
  expect(removed.status).toBe(204)
  await control.send('POST', 'installations', { app: 'gauge', workspace: 'acme' })
  expect(calls.map(({ path }) => path)).toEqual(['/in', '/out', '/in'])
  await verify(calls[1]?.authorization, app.sharedSecret, clock.time)
  await verify(calls[2]?.authorization, app.sharedSecret, clock.time)
  expect(calls[1]?.body).not.toHaveProperty('sharedSecret')
})

test('behavior: disable and enable are signed, and take the modules away and back', async () => {
  const world = await createAppWorld('shared')
  const { control, apps, ana } = world
  const path = `installations/${encodeURIComponent(apps.acme.clientKey)}`
  await control.send('PATCH', path, { isEnabled: false })
  expect(await ana.load('acme')).toBeUndefined()
  await control.send('PATCH', path, { isEnabled: true })
  expect(await ana.standing()).toBe('asks')
})

test('behavior: what is sent on disable and enable', async () => {
  const { control, calls, clock } = await start()
  const app = await control.install({ descriptor, kind: 'shared', owner: 'acme' })
  const path = `installations/${encodeURIComponent(app.clientKey)}`
  for (const isEnabled of [false, false, true]) await control.send('PATCH', path, { isEnabled })
  expect(calls.map((call) => call.path)).toEqual(['/in', '/off', '/on'])
  for (const call of calls.slice(1)) await verify(call.authorization, app.sharedSecret, clock.time)
})

test.each([
  ['500', () => new Response(null, { status: 500 }), 'It answered 500.'],
  ['a redirect', () => new Response(null, { status: 302 }), 'It answered 302.'],
  ['no answer', () => Promise.reject(new TypeError('refused')), 'It could not be reached.'],
] as const)(
  'behavior: %s to "installed" fails the installation',
  async (_title, answer, reason) => {
    const { server } = await createTestServer({ fetch: async () => answer() })
    const control = createControl(server)
    const body = { descriptor, kind: 'classic', owner: 'acme' }
    const response = await control.send('POST', 'apps', body)
    expect(response.status).toBe(502)
    expect((await response.json()).error.message).toBe(
      `The app was not installed: its server did not accept the "installed" call. ${reason}`,
    )
    const { apps } = await control.state()
    expect(apps.map(({ key }: { key: string }) => key)).toEqual(['readiness'])
  },
)

test('behavior: a failed update leaves the installation, and its secret, as they were', async () => {
  let status = 204
  const { control, calls, clock } = await start(() => new Response(null, { status }))
  const app = await control.install({ descriptor, kind: 'classic', owner: 'acme' })
  status = 500
  const again = { descriptor, kind: 'classic', owner: 'acme' }
  expect((await control.send('POST', 'apps', again)).status).toBe(502)
  const { installations } = await control.state()
  expect(installations).toContainEqual(
    expect.objectContaining({ client_key: app.clientKey, shared_secret: app.sharedSecret }),
  )
  status = 204
  await control.install({ descriptor, kind: 'classic', owner: 'acme' })
  await verify(calls.at(-1)?.authorization, app.sharedSecret, clock.time)
})

test('behavior: a descriptor of authentication "none" gets no token', async () => {
  const { control, calls } = await start()
  const open = { ...descriptor, authentication: { type: 'none' as const } }
  await control.install({ descriptor: open, kind: 'classic', owner: 'acme' })
  await control.install({ descriptor: open, kind: 'classic', owner: 'acme' })
  expect(calls.map(({ authorization }) => authorization)).toEqual([null, null])
})

test('behavior: the new secret is good while the vendor still answers', async () => {
  const known: unknown[] = []
  const { server } = await createTestServer({
    fetch: async (request) => {
      const { clientKey, sharedSecret } = await request.json()
      const { installations } = await control.state()
      const secrets = new Map(
        installations.map((one: Record<string, string>) => [
          one['client_key'],
          one['shared_secret'],
        ]),
      )
      known.push(secrets.get(clientKey) === sharedSecret)
      return new Response(null, { status: 204 })
    },
  })
  const control = createControl(server)
  await control.install({ descriptor, kind: 'classic', owner: 'acme' })
  await control.install({ descriptor, kind: 'classic', owner: 'acme' })
  expect(known).toEqual([true, true])
})
