import {
  createQueryStringHash,
  decodeSymmetric,
  fromMethodAndUrl,
  SymmetricAlgorithm,
} from 'atlassian-jwt'
import { expect, test } from 'vitest'
import { createControl } from '../testing/createControl.ts'
import { createTestServer } from '../testing/createTestServer.ts'
import { testDescriptor } from '../testing/testDescriptor.ts'
import { ana } from '../world/people.ts'

async function createWithVendor(status = 204) {
  const installed: Record<string, unknown>[] = []
  const answers = { status }
  const made = await createTestServer({
    fetch: async (request) => {
      installed.push(await request.json())
      return new Response(null, { status: answers.status })
    },
  })
  return { ...made, installed, answers }
}

test('default', async () => {
  const { page } = await createTestServer()

  const [module, ...others] = await page.loadModules()

  expect(others).toEqual([])
  expect(module).toMatchObject({
    app_key: 'readiness',
    module_key: 'panel',
    module_type: 'webPanels',
    options: {
      'client-id': 'readiness-client',
      'callback-url': 'http://localhost:7991',
      scopes: 'account pullrequest:write',
      'user-denied': 'false',
    },
  })
})

test('behavior: context parameters are filled in', async () => {
  const { page } = await createTestServer()

  const [module] = await page.loadModules()

  const { origin, pathname, searchParams } = new URL(module?.url ?? '')
  expect(origin + pathname).toBe('http://localhost:7991/panel')
  expect(searchParams.get('repository')).toBe('{c4ec0000-0000-4000-8000-000000000021}')
  expect(searchParams.get('pullrequest')).toBe('1')
  expect(searchParams.get('user')).toBe(ana.uuid)
})

test('behavior: a context parameter without its scope stays literal', async () => {
  const { page } = await createTestServer({ scenario: 'missingScopes' })

  const [module] = await page.loadModules()

  const { searchParams } = new URL(module?.url ?? '')
  expect(searchParams.get('repository')).toBe('{repository.uuid}')
  expect(searchParams.get('pullrequest')).toBe('{pullrequest.id}')
  expect(searchParams.get('user')).toBe(ana.uuid)
})

test('behavior: a signed-out viewer has no context, no denial and no token', async () => {
  const { page } = await createTestServer({ scenario: 'signedOut' })
  const response = await page.send(
    'POST',
    '/!api/internal/connect/modules/%7Bac3e0000-0000-4000-8000-000000000011%7D',
    [
      {
        target: {
          type: 'pullrequest',
          id: 1,
          links: {
            self: { href: 'http://localhost:7990/2.0/repositories/acme/website/pullrequests/1' },
          },
        },
        modules: ['webPanels:org.bitbucket.pullrequest.overview.informationPanel'],
      },
    ],
  )

  const [module] = await response.json()

  expect(new URL(module.url).searchParams.get('user')).toBe('')
  expect(module.options).toMatchObject({ 'user-denied': 'false' })
  expect(module.options).not.toHaveProperty('access-token')
})

test("behavior: Atlassian's library accepts the frame's token", async () => {
  const { page, installed, clock } = await createWithVendor()

  const [module] = await page.loadModules()

  const url = new URL(module?.url ?? '')
  const secret = String(installed[0]?.['sharedSecret'])
  const claims = decodeSymmetric(
    url.searchParams.get('jwt') ?? '',
    secret,
    SymmetricAlgorithm.HS256,
  )
  expect(claims).toEqual({
    iss: installed[0]?.['clientKey'],
    sub: ana.accountId,
    iat: clock.time / 1000,
    exp: clock.time / 1000 + 180,
    qsh: createQueryStringHash(fromMethodAndUrl('GET', url.pathname + url.search)),
  })
})

test('behavior: the vendor hears of the installation first, once', async () => {
  const { page, installed, server } = await createWithVendor()

  await Promise.all([page.loadModules(), page.loadModules()])
  await page.loadModules()
  server.reset()

  expect(installed).toEqual([
    expect.objectContaining({
      key: 'readiness',
      eventType: 'installed',
      productType: 'bitbucket',
      baseUrl: 'http://localhost:7990',
      clientKey: expect.stringMatching(/^ari:cloud:bitbucket::app\//),
      sharedSecret: expect.stringMatching(/^[\w-]{43}$/),
      principal: expect.objectContaining({ type: 'workspace', slug: 'acme' }),
      user: expect.objectContaining({ display_name: 'Vera Lindqvist' }),
    }),
  ])
})

test('behavior: a vendor who is not up yet hears of it at the next use', async () => {
  const { page, installed, answers } = await createWithVendor(503)

  const [module] = await page.loadModules()
  answers.status = 204
  await page.loadModules()
  await page.loadModules()

  expect(module?.app_key).toBe('readiness')
  expect(installed).toHaveLength(2)
})

test('behavior: the callback URL may lead elsewhere', async () => {
  const { page } = await createTestServer({ scenario: 'callbackMismatch' })

  const [module] = await page.loadModules()

  expect(module?.options['callback-url']).toBe('https://old-address.example/')
})

test('behavior: a login may end after the page has loaded', async () => {
  const { page } = await createTestServer({ scenario: 'loginEnded' })

  const [module] = await page.loadModules()
  const session = await (await page.get('/!api/internal/session')).json()

  expect(module?.options['access-token']).toEqual(expect.any(String))
  expect(session.user).toBeNull()
})

test('behavior: a descriptor without scopes asks for all', async () => {
  const { scopes: _, ...descriptor } = testDescriptor
  const { page } = await createTestServer({ descriptor })

  const [module] = await page.loadModules()

  expect(module?.options.scopes.split(' ')).toHaveLength(27)
})

test.each([
  [{}, 'Invalid type: Expected Array but received Object'],
  [[{ target: 1, modules: [] }], '0.target: Invalid type: Expected Object but received 1'],
])('behavior: the body %j is refused', async (body, message) => {
  const { page } = await createTestServer()

  const response = await page.send('POST', '/!api/internal/connect/modules/x', body)

  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ type: 'error', error: { message } })
})

test('quirk frame_locale: the address has the parameter that old apps read', async () => {
  const { page, server } = await createTestServer()
  const { send } = createControl(server)
  const read = async () => new URL((await page.loadModules())[0]?.url ?? '').searchParams.get('loc')

  expect(await read()).toBeNull()
  await send('PATCH', 'settings', { frame_locale: 'de-DE' })
  expect(await read()).toBe('de-DE')
})
