import { expect, test } from 'vitest'
import { createTestServer } from '../testing/createTestServer.ts'
import { testOrigin } from '../testing/testDescriptor.ts'
import { ben } from '../world/people.ts'

test.each([
  '/acme/checkout/pull-requests/99',
  '/acme/nothing/pull-requests/1',
  '/acme/nothing',
  '/acme/checkout/branch/nothing',
  '/acme/checkout/commits/0000000',
  '/acme/checkout/src/main/nothing.md',
  '/acme/checkout/src/nothing/',
  '/acme/checkout/nothing',
  '/acme/checkout/addon/readiness/nothing',
  '/acme/checkout/addon/nothing/panel',
  '/acme/workspace/settings/nothing',
  '/acme/workspace/settings/addon-management/readiness/configure',
  '/addon/readiness/panel/nobody',
  '/nobody/',
  '/lindqvist/',
  '/%E0%A4%A',
])('behavior: %s is not found', async (path) => {
  const { page } = await createTestServer()

  expect((await page.get(path)).status).toBe(404)
})

test.each([
  '/acme/checkout',
  '/acme/checkout/',
  '/acme/checkout/src',
  '/acme/checkout/src/main/',
  '/acme/checkout/src/main/README.md',
  '/acme/checkout/src/main/src',
  '/acme/checkout/branches/',
  '/acme/checkout/branch/main',
  '/acme/checkout/commits/',
  '/acme/checkout/pull-requests/',
  '/acme/checkout/admin',
  '/acme/checkout/addon/readiness/panel',
  '/acme/',
  '/acme/workspace/settings/',
  '/acme/workspace/settings/mirrors',
  '/addon/readiness/panel/acme',
  '/ben/',
  '/%7Bb0b00000-0000-4000-8000-000000000002%7D/',
])('behavior: %s is there, also for HEAD', async (path) => {
  const { server, page } = await createTestServer()

  const head = await server.handle(new Request(testOrigin + path, { method: 'HEAD' }))

  expect([(await page.get(path)).status, head.status]).toEqual([200, 200])
  expect(await head.text()).toBe('')
})

test.each(['/acme/checkout/admin', '/acme/workspace/settings/'])(
  'behavior: %s is for admins',
  async (path) => {
    const { page } = await createTestServer()
    await page.send('PUT', '/!api/internal/session', { user: ben.uuid })

    expect((await page.get(path)).status).toBe(403)
  },
)

test('behavior: a commit has a page, by its whole hash and by a shortened one', async () => {
  const { page } = await createTestServer()
  const { values } = await (await page.get('/!api/2.0/repositories/acme/checkout/commits')).json()
  const { hash } = values[0]

  const whole = await page.get(`/acme/checkout/commits/${hash}`)
  const short = await page.get(`/acme/checkout/commits/${hash.slice(0, 7)}`)

  expect([whole.status, short.status]).toEqual([200, 200])
})

test('behavior: the page of a private pull request is not there for others', async () => {
  const { page } = await createTestServer({ scenario: 'signedOut' })

  const hidden = await page.get('/acme/checkout/pull-requests/1')
  const open = await page.get('/acme/website/pull-requests/1')

  expect([hidden.status, open.status]).toEqual([404, 200])
})

test('behavior: uuids lead to a pull request too', async () => {
  const { page } = await createTestServer()

  const response = await page.get(
    '/%7Bac3e0000-0000-4000-8000-000000000011%7D/%7Bc4ec0000-0000-4000-8000-000000000021%7D/pull-requests/1',
  )

  expect(response.status).toBe(200)
})
