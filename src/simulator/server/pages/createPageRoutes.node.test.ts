import { expect, test } from 'vitest'
import { createTestServer } from '../testing/createTestServer.ts'
import { testDescriptor, testOrigin } from '../testing/testDescriptor.ts'

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
