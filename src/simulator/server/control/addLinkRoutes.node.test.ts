import { expect, test } from 'vitest'
import { createTestServer } from '../testing/createTestServer.ts'
import { createControl } from '../testing/createControl.ts'
import { testOrigin } from '../testing/testDescriptor.ts'

const page = '/acme/checkout/pull-requests/1'

async function start() {
  const world = await createTestServer()
  const control = createControl(world.server)
  const copy = async (path = page): Promise<string> => {
    const response = await world.page.get(`/__simulator/link?page=${encodeURIComponent(path)}`)
    if (!response.ok) throw new Error(await response.text())
    return new URL((await response.json()).address).pathname
  }
  const ownState = async () => withoutIds(await control.state())
  return { ...world, control, copy, ownState }
}

/** What two simulators can agree on. */
function withoutIds({ tokens: _tokens, ...state }: Record<string, unknown>): unknown {
  const text = JSON.stringify(state, (key, value: unknown) =>
    ['client_key', 'shared_secret', 'client_id', 'client_secret'].includes(key) ? '…' : value,
  )
  return JSON.parse(text)
}

async function makeRichState({ page: browser, control }: Awaited<ReturnType<typeof start>>) {
  await control.send('POST', 'reset', { scenario: 'observedHost', era: '2022' })
  await control.send('PATCH', 'settings', { access_request_timeout_ms: 5_000 })
  const rules = [{ path: '/2.0/*', effect: { status: 429, retry_after_seconds: 5 }, times: 2 }]
  await control.send('PUT', 'faults', { rules })
  await control.send('PUT', 'labs', { user: 'ben', explicit_authorization: false })
  await control.send('PUT', 'apps/readiness/scopes', { scopes: ['account'] })
  await control.send('POST', 'clock', { advanceSeconds: 3_600 })
  await control.send('PUT', 'decisions', { user: 'ana', app: 'readiness', decision: 'denied' })
  await control.send('PUT', 'decisions', { user: 'ben', app: 'readiness', decision: 'approved' })
  await browser.get('/')
}

test('default: a link makes the same state in another simulator', async () => {
  const here = await start()
  await makeRichState(here)
  const there = await start()
  expect(await there.ownState()).not.toEqual(await here.ownState())

  const opened = await there.page.send('POST', await here.copy())
  expect(opened.status).toBe(303)
  expect(opened.headers.get('Location')).toBe(page)
  expect(await there.ownState()).toEqual(await here.ownState())
  expect(await there.copy()).toBe(await here.copy())
})

test('behavior: who is signed in travels too', async () => {
  const here = await start()
  await here.page.send('POST', '/__simulator/login', { user: 'ben' })
  const there = await start()
  const opened = await there.page.send('POST', await here.copy())
  const cookie = opened.headers.get('Set-Cookie')?.split(';')[0] ?? ''
  const session = await there.server.handle(
    new Request(`${testOrigin}/!api/internal/session`, { headers: { Cookie: cookie } }),
  )
  expect((await session.json()).user.nickname).toBe('ben')
})

test('behavior: a link holds neither secrets nor ids', async () => {
  const here = await start()
  const token = await here.page.allow()
  const state = await here.control.state()
  const code = (await here.copy()).split('/').at(-1) ?? ''
  const text = Buffer.from(code, 'base64url').toString()
  const [{ consumer }] = state.apps
  for (const secret of [token, consumer.client_secret, state.installations[0].shared_secret]) {
    expect(text).not.toContain(secret)
  }
  expect(text).not.toMatch(/[\da-f]{8}-[\da-f]{4}/)
  expect(text.length).toBeLessThan(600)
})

test('behavior: opening asks first, in words, and changes nothing', async () => {
  const here = await start()
  await makeRichState(here)
  const there = await start()
  const before = await there.ownState()
  const asked = await there.page.get(await here.copy())
  expect(asked.status).toBe(200)
  expect(asked.headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
  const html = await asked.text()
  expect(html).toContain('<li>ana has denied readiness.</li>')
  expect(html).toContain('<li>era becomes 2022.</li>')
  expect(html).toContain('<li>The clock is 3600 seconds ahead.</li>')
  expect(await there.ownState()).toEqual(before)
})

test('behavior: an app that is not installed is named, and left out', async () => {
  const here = await start()
  const descriptor = {
    key: 'gauge',
    name: 'Gauge',
    description: '',
    baseUrl: 'https://gauge.example',
    authentication: { type: 'jwt' as const },
    lifecycle: { installed: '/installed' },
    scopes: ['account'],
    modules: {},
  }
  await here.control.install({ descriptor, kind: 'classic', owner: 'acme' })
  const { apps } = await here.control.state()
  const { id } = apps.find(({ key }: { key: string }) => key === 'gauge')
  await here.control.send('PUT', 'decisions', { user: 'ana', app: id, decision: 'denied' })
  const address = await here.copy()

  const there = await start()
  expect(await (await there.page.get(address)).text()).toContain('gauge is not installed here')
  await there.page.send('POST', address)
  expect((await there.control.state()).apps).toHaveLength(1)
  expect((await there.control.state()).decisions).toEqual([])

  // Where it is installed, it stays.
  await here.page.send('POST', address)
  const kept = await here.control.state()
  expect(kept.apps).toHaveLength(2)
  expect(kept.decisions).toMatchObject([{ app: id, decision: 'denied' }])
})

function encode(change: Record<string, unknown>): string {
  const state = {
    version: 1,
    scenario: 'fresh',
    seed: 'small',
    developmentWorkspaces: [],
    settings: {},
    faults: [],
    labs: {},
    apps: [],
    decisions: [],
    user: null,
    clockOffsetMs: 0,
    page,
    ...change,
  }
  return `/__simulator/states/${Buffer.from(JSON.stringify(state)).toString('base64url')}`
}

test('behavior: a link made by hand is opened like a copied one', async () => {
  const { page: browser } = await start()
  expect((await browser.get(encode({}))).status).toBe(200)
})

test.each<Record<string, unknown>>([
  { version: 2 },
  { scenario: 'toString' },
  { settings: { prompt_per_call: 'yes' } },
  { settings: { __proto__: null, unknown: true } },
  { page: 'https://evil.example/' },
  { page: '//evil.example/' },
  { page: '/\\evil.example/' },
  { page: '/__simulator/scenarios/fresh' },
  { clockOffsetMs: -1 },
  { faults: [{ path: '/2.0/*', effect: { status: 200 } }] },
  { apps: [{ key: 'x', kind: 'shared', workspace: 'y', scopes: ['no'], installations: [] }] },
  { secret: 'x' },
])('behavior: a link with %j is refused', async (change) => {
  const { page: browser } = await start()
  const responses = [await browser.get(encode(change)), await browser.send('POST', encode(change))]
  expect(responses.map(({ status }) => status)).toEqual([400, 400])
})

test.each(['x', '%00', 'e30', 'A'.repeat(12_001)])(
  'behavior: what is no code is refused',
  async (code) => {
    const { page: browser } = await start()
    const response = await browser.get(`/__simulator/states/${code}`)
    expect(response.status).toBe(400)
    expect((await response.json()).error.message).toContain('This link cannot be opened here.')
  },
)

test('behavior: names in a link stay text', async () => {
  const { page: browser } = await start()
  const apps = [
    { key: '<img src=x>', kind: 'shared', workspace: 'y', scopes: null, installations: [] },
  ]
  const html = await (await browser.get(encode({ apps }))).text()
  expect(html).not.toContain('<img')
  expect(html).toContain('&lt;img')
})

test('behavior: another site cannot open one', async () => {
  const { server, control } = await start()
  await control.send('PATCH', 'settings', { era: '2026' })
  const response = await server.handle(
    new Request(testOrigin + encode({}), {
      method: 'POST',
      headers: { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' },
    }),
  )
  expect(response.status).toBe(403)
  expect((await control.state()).settings.era).toBe('2026')
})
