import { expect, test } from 'vitest'
import { defaultQuirks } from '../../../contract/defaultQuirks.ts'
import { createTestServer } from '../testing/createTestServer.ts'
import { testOrigin } from '../testing/testDescriptor.ts'
import { ben } from '../world/people.ts'

test('default: the dashboard lists what the user may see, and the scenarios', async () => {
  const { page } = await createTestServer()

  const dashboard = await (await page.get('/!api/internal/dashboard')).json()

  const names = dashboard.pull_requests.map(
    ({ destination }: { destination: { repository: { full_name: string } } }) =>
      destination.repository.full_name,
  )
  expect(new Set(names)).toEqual(
    new Set(['acme/checkout', 'acme/website', 'orbit/telemetry', 'ana/notes']),
  )
  expect(dashboard.scenarios[0].name).toBe('fresh')
})

test('behavior: signed out, the dashboard lists what is public', async () => {
  const { page } = await createTestServer({ scenario: 'signedOut' })

  const dashboard = await (await page.get('/!api/internal/dashboard')).json()

  expect(dashboard.pull_requests).toHaveLength(1)
})

test('behavior: users switch', async () => {
  const { page } = await createTestServer()

  const switched = await page.send('PUT', '/!api/internal/session', { user: ben.uuid })

  expect(await switched.json()).toMatchObject({ user: { display_name: 'Ben Okafor' } })
  const user = await (await page.get('/!api/2.0/user')).json()
  expect(user.display_name).toBe('Ben Okafor')
})

test('behavior: a session says whose settings the user may change', async () => {
  const { page } = await createTestServer()

  const first = await (await page.get('/!api/internal/session')).json()
  await page.send('PUT', '/!api/internal/session', { user: null })
  const signedOut = await (await page.get('/!api/internal/session')).json()

  expect(first.administered).toEqual([
    { slug: 'acme', name: 'Acme' },
    { slug: 'ana', name: 'Ana Moreno' },
  ])
  expect(signedOut.administered).toEqual([])
})

test('behavior: users sign out', async () => {
  const { page } = await createTestServer()

  await page.send('PUT', '/!api/internal/session', { user: null })

  expect((await page.get('/!api/2.0/user')).status).toBe(401)
  expect((await page.get('/!api/internal/account/features')).status).toBe(401)
})

test('behavior: nobody signs in as a stranger', async () => {
  const { page } = await createTestServer()

  const response = await page.send('PUT', '/!api/internal/session', { user: '{nobody}' })

  expect(response.status).toBe(400)
  expect(await response.json()).toEqual({
    type: 'error',
    error: { message: 'user: there is no such user.' },
  })
})

test('behavior: the host settings leave out what is not the page’s', async () => {
  const { page } = await createTestServer()

  expect(await (await page.get('/!api/internal/host-settings')).json()).toEqual({
    ...defaultQuirks,
    era: '2020',
  })
})

test.each([
  ['from the app', { Origin: 'http://localhost:7991' }],
  ['from the next port', { Origin: testOrigin, 'Sec-Fetch-Site': 'same-site' }],
  ['from another site', { Origin: testOrigin, 'Sec-Fetch-Site': 'cross-site' }],
  ['without an origin', {}],
])('behavior: a change %s is refused', async (_, headers) => {
  const { server } = await createTestServer()
  const cookie = (await server.handle(new Request(`${testOrigin}/`))).headers.get('Set-Cookie')
  const signOut = (extra: Record<string, string>) =>
    server.handle(
      new Request(`${testOrigin}/!api/internal/session`, {
        method: 'PUT',
        headers: { ...extra, Cookie: cookie ?? '' },
        body: '{"user":null}',
      }),
    )

  expect((await signOut({ ...headers })).status).toBe(403)
  // The control: the same request from a page of the host.
  expect((await signOut({ Origin: testOrigin })).status).toBe(200)
})

test('behavior: reading from the app is refused too', async () => {
  const { server } = await createTestServer()

  const response = await server.handle(
    new Request(`${testOrigin}/!api/2.0/user`, { headers: { 'Sec-Fetch-Site': 'same-site' } }),
  )

  expect(response.status).toBe(403)
})

test('behavior: a short login lasts while a page asks for modules, and not for its next question', async () => {
  const { page } = await createTestServer({ scenario: 'loginEnded' })

  await page.loadModules()
  const [second] = await page.loadModules()
  const session = await (await page.get('/!api/internal/session')).json()

  expect(second?.options['access-token']).toBeDefined()
  expect(session.user).toBeNull()
})
