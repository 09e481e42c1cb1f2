import { expect, test } from 'vitest'
import { callRest } from '../testing/callRest.ts'
import { createTestServer } from '../testing/createTestServer.ts'
import { ana, vera } from '../world/people.ts'

// Each test is a sentence of the announcement (developer community post 37870).

test('a token is made only after the user has allowed it', async () => {
  const { page } = await createTestServer()

  const refused = await page.requestToken()
  const [module] = await page.loadModules()

  expect(refused.status).toBe(400)
  expect(await refused.json()).toEqual({
    error: 'access_denied',
    error_description: 'The user has not allowed access.',
  })
  expect(module?.options).not.toHaveProperty('access-token')
})

test('an allowed app acts as the user', async () => {
  const { server, page } = await createTestServer()

  const response = await callRest(server, '/2.0/user', { token: await page.allow() })

  expect(await response.json()).toMatchObject({ display_name: 'Ana Moreno', uuid: ana.uuid })
})

test('an approval is kept, and later requests are allowed', async () => {
  const { page } = await createTestServer()
  await page.allow()

  const [module] = await page.loadModules()
  const again = await page.requestToken()

  expect(module?.options['access-token']).toMatch(/^[\w-]{43}$/)
  expect(again.status).toBe(200)
})

test('a denial is kept, and later requests are denied', async () => {
  const { page } = await createTestServer()

  expect((await page.deny()).status).toBe(204)

  const [module] = await page.loadModules()
  expect(module?.options['user-denied']).toBe('true')
  expect(module?.options).not.toHaveProperty('access-token')
  expect((await page.requestToken()).status).toBe(400)
})

test('one approval of a shared app holds in all its workspaces', async () => {
  const { server, page } = await createTestServer()
  const token = await page.allow()

  const acme = await callRest(server, '/2.0/repositories/acme/checkout', { token })
  const orbit = await callRest(server, '/2.0/repositories/orbit/telemetry', { token })

  expect([acme.status, orbit.status]).toEqual([200, 200])
})

test("an approval does not open the user's repositories elsewhere", async () => {
  const { server, page } = await createTestServer()
  const token = await page.allow()

  const asApp = await callRest(server, '/2.0/repositories/ana/notes', { token })
  const asAna = await page.get('/!api/2.0/repositories/ana/notes')

  expect(asApp.status).toBe(404)
  expect(asAna.status).toBe(200)
})

test('an answer is one user’s own', async () => {
  const { page } = await createTestServer()
  await page.deny()

  await page.send('PUT', '/!api/internal/session', { user: vera.uuid })

  const [module] = await page.loadModules()
  expect(module?.options['user-denied']).toBe('false')
})

test('approvals and denials are listed', async () => {
  const { page } = await createTestServer()
  await page.deny()

  const response = await page.get('/!api/internal/account/authorizations')

  expect(await response.json()).toEqual([
    {
      id: expect.any(String),
      app_key: 'readiness',
      app_name: 'Readiness',
      app_description: 'Shows whether a pull request is ready.',
      vendor_name: 'Example',
      workspace_name: null,
      decision: 'denied',
      scopes: [
        { name: 'account', description: 'Read your account information' },
        {
          name: 'pullrequest:write',
          description: 'Read and modify your repositories and their pull requests',
        },
      ],
      decided_on: '2026-11-23T09:00:00.000Z',
    },
  ])
})

test.each(['allow', 'deny'] as const)(
  'revoking brings the question back: after %s',
  async (answer) => {
    const { page } = await createTestServer()
    await page[answer]()
    const [authorization] = await (await page.get('/!api/internal/account/authorizations')).json()

    const revoked = await page.send(
      'DELETE',
      `/!api/internal/account/authorizations/${authorization.id}`,
    )

    expect(revoked.status).toBe(204)
    const [module] = await page.loadModules()
    expect(module?.options['user-denied']).toBe('false')
    expect(module?.options).not.toHaveProperty('access-token')
  },
)

test('revoking ends the tokens at once', async () => {
  const { server, page } = await createTestServer()
  const token = await page.allow()
  const [authorization] = await (await page.get('/!api/internal/account/authorizations')).json()

  await page.send('DELETE', `/!api/internal/account/authorizations/${authorization.id}`)

  const response = await callRest(server, '/2.0/user', { token })
  expect(response.status).toBe(401)
})

test("nobody revokes another user's answer", async () => {
  const { page } = await createTestServer()
  await page.allow()
  const [authorization] = await (await page.get('/!api/internal/account/authorizations')).json()
  await page.send('PUT', '/!api/internal/session', { user: vera.uuid })

  const response = await page.send(
    'DELETE',
    `/!api/internal/account/authorizations/${authorization.id}`,
  )

  expect(response.status).toBe(404)
})

test.each(['labsUserOnly', 'labsVendorOnly'] as const)(
  'without both Labs toggles tokens come without asking: %s',
  async (scenario) => {
    const { server, page } = await createTestServer({ scenario })

    const [module] = await page.loadModules()

    const token = module?.options['access-token'] ?? ''
    expect((await callRest(server, '/2.0/user', { token })).status).toBe(200)
  },
)

test('a token that came without asking is no approval', async () => {
  const { page } = await createTestServer({ scenario: 'labsUserOnly' })

  await page.requestToken({ disallow_creation: 'false' })

  const response = await page.get('/!api/internal/account/authorizations')
  expect(await response.json()).toEqual([])
})

test('both Labs toggles on: the app has to ask', async () => {
  const { page } = await createTestServer({ scenario: 'labsUserOnly' })
  await page.send('PUT', '/!api/internal/session', { user: vera.uuid })
  const both = { explicit_authorization: true, explicit_authorization_for_vendors: true }
  await page.send('PUT', '/!api/internal/account/features', both)
  await page.send('PUT', '/!api/internal/session', { user: ana.uuid })

  const [module] = await page.loadModules()

  expect(module?.options).not.toHaveProperty('access-token')
})
