import { expect, test } from 'vitest'
import { createAppWorld, gaugeDescriptor } from '../testing/createAppWorld.ts'
import { createControl } from '../testing/createControl.ts'
import { createTestServer } from '../testing/createTestServer.ts'
import { testAppUrl, testOrigin } from '../testing/testDescriptor.ts'
import { ana } from '../world/people.ts'

async function start(fetch?: (request: Request) => Promise<Response>) {
  const { server, page, clock } = await createTestServer(fetch && { fetch })
  return { server, page, clock, control: createControl(server) }
}

async function messageOf(response: Response): Promise<string> {
  return (await response.json()).error.message
}

test('behavior: GET state says everything, and no token', async () => {
  const { server, ana: visitor, apps } = await createAppWorld('shared')
  const token = await visitor.allow()
  const state = await createControl(server).state()
  expect(Object.keys(state).join(' ')).toBe(
    'now clock_offset_ms scenario settings faults users workspaces apps consumers installations ' +
      'decisions tokens kept',
  )
  expect(state.apps[1]).toEqual({
    id: 'gauge',
    kind: 'shared',
    key: 'gauge',
    name: 'Gauge',
    scopes: ['account', 'repository'],
    owner: ana.uuid,
    workspace: 'acme',
    consumer: {
      client_id: apps.acme.clientId,
      client_secret: apps.acme.clientSecret,
      callback_url: 'https://gauge.example',
    },
  })
  expect(state.decisions).toMatchObject([{ user: ana.uuid, app: 'gauge', decision: 'approved' }])
  expect(state.tokens).toMatchObject([{ token: `…${token.slice(-4)}`, app: 'gauge' }])
  expect(JSON.stringify(state)).not.toContain(token)
})

test('behavior: POST login signs this browser in', async () => {
  const { page } = await start()
  await page.send('POST', '/__simulator/login', { user: 'ben' })
  const session = await (await page.get('/!api/internal/session')).json()
  expect(session.user.display_name).toBe('Ben Okafor')
  await page.send('POST', '/__simulator/login', { user: null })
  expect((await (await page.get('/!api/internal/session')).json()).user).toBeNull()
})

test('behavior: POST login gives a client without a cookie one', async () => {
  const { control, server } = await start()
  const response = await control.send('POST', 'login', { user: 'ben' })
  const cookie = response.headers.get('Set-Cookie')?.split(';')[0] ?? ''
  const session = await server.handle(
    new Request(`${testOrigin}/!api/internal/session`, { headers: { Cookie: cookie } }),
  )
  expect((await session.json()).user.nickname).toBe('ben')
})

test('behavior: POST clock moves the time of tokens, and reset brings it back', async () => {
  const { server, page, control, clock } = await start()
  const token = await page.allow()
  const call = () =>
    server.handle(
      new Request(`${testOrigin}/2.0/user`, { headers: { Authorization: `Bearer ${token}` } }),
    )
  await control.send('POST', 'clock', { advanceSeconds: 7_199 })
  expect((await call()).status).toBe(200)
  const moved = await control.send('POST', 'clock', { advanceSeconds: 1 })
  expect(await moved.json()).toEqual({ now: new Date(clock.time + 7_200_000).toISOString() })
  const expired = await call()
  expect(expired.status).toBe(401)
  expect(await messageOf(expired)).toMatch(/^Access token expired\./)
  await control.send('POST', 'reset', {})
  expect((await control.state()).now).toBe(new Date(clock.time).toISOString())
})

test('behavior: POST reset takes an era, and forgets what was installed', async () => {
  const { control } = await start()
  await control.install({ descriptor: gaugeDescriptor, kind: 'shared', owner: 'acme' })
  await control.send('POST', 'reset', { era: '2026' })
  const { settings, apps } = await control.state()
  expect(settings.era).toBe('2026')
  expect(apps.map(({ id }: { id: string }) => id)).toEqual(['readiness'])
})

test('behavior: POST apps reads a descriptor from its address', async () => {
  const fetch = async ({ url }: Request) =>
    url === 'https://gauge.example/connect.json'
      ? Response.json({
          ...gaugeDescriptor,
          modules: { webPanel: gaugeDescriptor.modules?.webPanels?.[0] },
        })
      : new Response(null, { status: 204 })
  const { control } = await start(fetch)
  const response = await control.send('POST', 'apps', {
    descriptorUrl: 'https://gauge.example/connect.json',
    kind: 'classic',
    owner: 'acme',
  })
  expect(response.status).toBe(201)
  expect(await response.json()).toEqual({
    id: expect.stringMatching(/^connection:/),
    key: 'gauge',
    clientKey: expect.stringMatching(/^connection:/),
    sharedSecret: expect.stringMatching(/^[\w-]{43}$/),
    clientId: expect.any(String),
    clientSecret: expect.any(String),
  })
})

const address = 'https://gauge.example/connect.json'
test.each<[string, object, (request: Request) => Promise<Response>]>([
  ['Give descriptor or descriptorUrl.', {}, ok],
  [
    'The descriptor’s address must begin with http:// or https://.',
    { descriptorUrl: 'a.json' },
    ok,
  ],
  [
    `The descriptor could not be read: ${address} cannot be reached.`,
    { descriptorUrl: address },
    () => Promise.reject(new TypeError('refused')),
  ],
  [
    `The descriptor could not be read: ${address} answered 404.`,
    { descriptorUrl: address },
    async () => new Response(null, { status: 404 }),
  ],
  [
    `The descriptor could not be read: ${address} holds no JSON.`,
    { descriptorUrl: address },
    async () => new Response('<p>Hello</p>'),
  ],
  [
    `The descriptor could not be read: ${address} holds over a megabyte.`,
    { descriptorUrl: address },
    async () => new Response('"'.padEnd(1_048_577, 'x')),
  ],
  [
    'baseUrl: Must begin with https://, or http:// for this machine.',
    { descriptor: { ...gaugeDescriptor, baseUrl: 'http://gauge.example' } },
    ok,
  ],
  [
    'workspace: there is no "nowhere". Use one of: acme, orbit, ana, lindqvist.',
    { descriptor: gaugeDescriptor, owner: 'nowhere' },
    ok,
  ],
  [
    'user: there is no "nobody". Use one of: ana, ben, vera, dina.',
    { descriptor: gaugeDescriptor, user: 'nobody' },
    ok,
  ],
])('behavior: POST apps refuses with a clear line: %s', async (message, body, fetch) => {
  const { control } = await start(fetch)
  const response = await control.send('POST', 'apps', { owner: 'acme', ...body })
  expect(response.status).toBe(400)
  expect(await messageOf(response)).toBe(message)
})

test('behavior: GET events tells what happens, without secrets', async () => {
  const { server, control, page } = await start()
  const stream = await control.send('GET', 'events')
  expect(stream.headers.get('Content-Type')).toBe('text/event-stream')
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
  const token = await page.allow()
  await server.handle(new Request(`${testOrigin}/2.0/user?access_token=${token}`))
  let seen = ''
  while (!seen.includes('/2.0/user')) seen += (await reader?.read())?.value ?? ''
  await reader?.cancel()
  expect(seen).toContain('"kind":"decision","summary":"Ana Moreno allowed Readiness."')
  expect(seen).toContain('"kind":"token","summary":"Readiness got a token."')
  expect(seen).toContain('GET /2.0/user?access_token=… ')
  expect(seen).not.toContain(token)
})

test.each(['state', 'events'])('behavior: a page of another origin gets no %s', async (path) => {
  const { server } = await start()
  const response = await server.handle(
    new Request(`${testOrigin}/__simulator/${path}`, { headers: { Origin: testAppUrl } }),
  )
  expect(response.status).toBe(403)
})

async function ok() {
  return new Response(null, { status: 204 })
}
