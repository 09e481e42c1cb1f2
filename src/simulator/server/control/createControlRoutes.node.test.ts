import { expect, test } from 'vitest'
import { defaultQuirks } from '../../../contract/defaultQuirks.ts'
import { scenarios } from '../scenarios.ts'
import { createTestServer } from '../testing/createTestServer.ts'
import { testOrigin } from '../testing/testDescriptor.ts'

const open = (name: string, headers: Record<string, string> = {}) =>
  new Request(`${testOrigin}/__simulator/scenarios/${name}`, { headers })

test('default: every scenario is listed with an address', async () => {
  const { server } = await createTestServer()

  const list = await (
    await server.handle(new Request(`${testOrigin}/__simulator/scenarios`))
  ).json()

  expect(list).toHaveLength(Object.keys(scenarios).length)
  expect(list[0]).toEqual({
    name: 'fresh',
    title: 'First visit',
    description: 'The app has never asked Ana for access.',
    address: '/__simulator/scenarios/fresh',
  })
})

test.each(Object.keys(scenarios))(
  'behavior: the address of "%s" leads to a page that is there',
  async (name) => {
    const { server } = await createTestServer()

    const opened = await server.handle(open(name))

    expect(opened.status).toBe(303)
    const cookie = opened.headers.get('Set-Cookie')?.split(';')[0] ?? ''
    const page = await server.handle(
      new Request(testOrigin + opened.headers.get('Location'), { headers: { Cookie: cookie } }),
    )
    expect(page.status).toBe(200)
  },
)

test('behavior: opening a scenario changes the world', async () => {
  const { server } = await createTestServer()

  const opened = await server.handle(open('deniedEarlier'))

  const cookie = opened.headers.get('Set-Cookie')?.split(';')[0] ?? ''
  const authorizations = await server.handle(
    new Request(`${testOrigin}/!api/internal/account/authorizations`, {
      headers: { Cookie: cookie },
    }),
  )
  expect(await authorizations.json()).toMatchObject([{ decision: 'denied' }])
})

test('behavior: an unknown scenario names the known ones', async () => {
  const { server } = await createTestServer()

  const response = await server.handle(open('toString'))

  expect(response.status).toBe(404)
  expect((await response.json()).error.message).toMatch(
    /^There is no scenario "toString". Use one of: fresh, allowed, deniedEarlier, /,
  )
})

test.each(['cross-site', 'same-site'])(
  'behavior: a link of a %s page asks before it changes anything',
  async (site) => {
    const { server, page } = await createTestServer({ scenario: 'deniedEarlier' })

    const asked = await server.handle(open('allowed', { 'Sec-Fetch-Site': site }))

    expect(asked.status).toBe(200)
    expect(await asked.text()).toContain('<button>Open this start state</button>')
    const authorizations = await page.get('/!api/internal/account/authorizations')
    expect(await authorizations.json()).toMatchObject([{ decision: 'denied' }])
    // The control: the button itself, a request of the simulator's own page.
    const confirmed = await page.send('POST', '/__simulator/scenarios/allowed')
    expect(confirmed.status).toBe(303)
  },
)

test.each([
  ['HEAD', {}],
  ['GET', { 'Sec-Purpose': 'prefetch;prerender' }],
])('behavior: %s with %j changes nothing', async (method, headers) => {
  const { server } = await createTestServer()

  const response = await server.handle(
    new Request(`${testOrigin}/__simulator/scenarios/fresh`, { method, headers: { ...headers } }),
  )

  expect(response.status).toBe(403)
})

test('behavior: reset takes a scenario', async () => {
  const { page } = await createTestServer()

  const response = await page.send('POST', '/__simulator/reset', { scenario: 'unanswered' })

  expect(response.status).toBe(204)
  const settings = await (await page.get('/__simulator/settings')).json()
  expect(settings).toEqual({
    ...defaultQuirks,
    era: '2020',
    access_request_timeout_ms: 2_000,
    token_lifetime_seconds: 7_200,
    rate_limit_requests: 1_000,
    rate_limit_anonymous_requests: 60,
    proxy_timeout_ms: 30_000,
  })
})

test('behavior: a page of another origin changes nothing', async () => {
  const { server, page } = await createTestServer({ scenario: 'unanswered' })

  const response = await server.handle(
    new Request(`${testOrigin}/__simulator/reset`, {
      method: 'POST',
      headers: { Origin: 'http://localhost:7991' },
      body: '{}',
    }),
  )

  expect(response.status).toBe(403)
  const settings = await (await page.get('/__simulator/settings')).json()
  expect(settings.access_request_timeout_ms).toBe(2_000)
})
