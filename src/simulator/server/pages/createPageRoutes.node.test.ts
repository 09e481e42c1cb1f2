import { expect, test } from 'vitest'
import { createTestServer } from '../testing/createTestServer.ts'
import { testDescriptor, testOrigin } from '../testing/testDescriptor.ts'
import { ben } from '../world/people.ts'

test('default', async () => {
  const { page } = await createTestServer()

  const response = await page.get('/acme/checkout/pull-requests/1')

  expect(response.status).toBe(200)
  const html = await response.text()
  expect(html).toContain('<meta name="bb-api-canon-url" content="http://localhost:7990">')
  expect(html).toContain('<script type="module" src="/assets/host.js"></script>')
})

test('behavior: a page runs its own code only, and frames the app only', async () => {
  const { page } = await createTestServer()

  const response = await page.get('/')

  expect(response.headers.get('Content-Security-Policy')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; " +
      "img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
      "frame-src http://localhost:7991; base-uri 'none'; form-action 'none'; " +
      "object-src 'none'; frame-ancestors 'none'",
  )
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
})

test('behavior: a new browser is signed in, with a cookie that scripts cannot read', async () => {
  const { server } = await createTestServer()

  const response = await server.handle(new Request(`${testOrigin}/`))

  expect(response.headers.get('Set-Cookie')).toMatch(
    /^assent_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/,
  )
})

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

test('behavior: a page frames what its apps declare elsewhere', async () => {
  const name = { value: 'Help' }
  const { page } = await createTestServer({
    descriptor: {
      ...testDescriptor,
      modules: { helpPanel: [{ key: 'help', name, url: 'https://help.example/a?b={user.uuid}' }] },
    },
  })

  const response = await page.get('/')

  expect(response.headers.get('Content-Security-Policy')).toContain(
    'frame-src http://localhost:7991 https://help.example;',
  )
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

test('behavior: settings pages end with a slash', async () => {
  const { page } = await createTestServer()

  const response = await page.get('/account/settings/app-authorizations')

  expect(response.status).toBe(301)
  expect(response.headers.get('Location')).toBe('/account/settings/app-authorizations/')
})

test('behavior: any origin may load the script for frames', async () => {
  const { page } = await createTestServer({
    readAsset: (path) =>
      Promise.resolve(
        path === '/atlassian-connect/all.js'
          ? { body: 'AP = {}', contentType: 'text/javascript' }
          : undefined,
      ),
  })

  const script = await page.get('/atlassian-connect/all.js')
  const missing = await page.get('/assets/nothing.js')

  expect(await script.text()).toBe('AP = {}')
  expect(script.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
  expect(missing.status).toBe(404)
})

test.each([
  ['/atlassian-connect/all.js', 'simulator', '/atlassian-connect/all.js'],
  ['/atlassian-connect/all-debug.js', 'simulator', '/atlassian-connect/all.js'],
  ['/atlassian-connect/all.js', 'acjs', '/atlassian-connect/all-acjs.js'],
  ['/atlassian-connect/all-debug.js', 'acjs', '/atlassian-connect/all-acjs.js'],
])('parameters: %s with frame_script %s', async (address, frame_script, file) => {
  const { page } = await createTestServer({
    readAsset: async (path) => ({ body: path, contentType: 'text/javascript' }),
  })
  await page.send('PUT', '/__simulator/quirks', { frame_script })

  const script = await page.get(address)

  expect(await script.text()).toBe(file)
})

test('behavior: avatars are pictures with initials', async () => {
  const { page } = await createTestServer()

  const response = await page.get('/account/ana/avatar/')

  expect(response.headers.get('Content-Type')).toBe('image/svg+xml')
  expect(await response.text()).toContain('>AM</text>')
})

test('behavior: nobody has no avatar', async () => {
  const { page } = await createTestServer()

  expect((await page.get('/account/nobody/avatar/')).status).toBe(404)
})
