import { expect, test } from 'vitest'
import { createTestServer } from '../testing/createTestServer.ts'
import { testOrigin } from '../testing/testDescriptor.ts'

test('default', async () => {
  const { page } = await createTestServer()

  const response = await page.requestToken({ disallow_creation: 'false' })

  expect(await response.json()).toEqual({
    access_token: expect.stringMatching(/^[\w-]{43}$/),
    token_type: 'bearer',
    expires_in: 7_200,
    scopes: 'account pullrequest:write',
    state: 'session',
    refresh_token: expect.any(String),
  })
  expect(response.headers.get('Cache-Control')).toBe('no-store')
})

test('parameters: a multipart form', async () => {
  const { server } = await createTestServer()
  const body = new FormData()
  body.set('grant_type', 'nonsense')

  const response = await server.handle(
    new Request(`${testOrigin}/site/oauth2/access_token`, { method: 'POST', body }),
  )

  expect(await response.json()).toEqual({
    error: 'invalid_grant',
    error_description: 'Unsupported grant type: nonsense',
  })
})

test('behavior: JSON instead of a form has no grant', async () => {
  const { page } = await createTestServer()

  const response = await page.send('POST', '/site/oauth2/access_token', {
    grant_type: 'urn:bitbucket:oauth2:session',
  })

  expect(response.status).toBe(400)
  expect(await response.json()).toEqual({
    error: 'invalid_grant',
    error_description: 'Unsupported grant type: None',
  })
})

test('behavior: the password grant is refused', async () => {
  const { page } = await createTestServer()

  const response = await page.requestToken({ grant_type: 'password' })

  expect(response.status).toBe(400)
  expect(await response.json()).toEqual({
    error: 'invalid_request',
    error_description: 'Invalid resource owner username/password',
  })
})

test('behavior: an unknown client gets nothing', async () => {
  const { page } = await createTestServer()

  const response = await page.requestToken({ client_id: 'nobody', disallow_creation: 'false' })

  expect(await response.json()).toEqual({
    error: 'unauthorized_client',
    error_description: 'Invalid OAuth client credentials',
  })
})

test.each([
  'http://localhost:79911/panel',
  'http://localhost:7991@evil.example/',
  'http://evil.example/?http://localhost:7991/',
  'javascript:alert(1)',
  '/panel',
  '',
])('behavior: the redirect URI "%s" is refused', async (address) => {
  const { page } = await createTestServer()

  const response = await page.requestToken({ redirect_uri: address, disallow_creation: 'false' })

  expect(await response.json()).toEqual({
    error: 'invalid_request',
    error_description: 'Invalid redirect_uri',
  })
})

test('behavior: a signed-out user gets nothing', async () => {
  const { page } = await createTestServer({ scenario: 'signedOut' })

  const response = await page.requestToken({ disallow_creation: 'false' })

  expect(await response.json()).toEqual({
    error: 'access_denied',
    error_description: 'Log in to Bitbucket first.',
  })
})

test("behavior: the app's frame cannot use the user's cookie", async () => {
  const { server, page } = await createTestServer()
  const cookie = (await server.handle(new Request(`${testOrigin}/`))).headers.get('Set-Cookie')
  const post = (origin: string) =>
    server.handle(
      new Request(`${testOrigin}/site/oauth2/access_token`, {
        method: 'POST',
        headers: { Cookie: cookie ?? '', Origin: origin },
        body: new URLSearchParams({
          grant_type: 'urn:bitbucket:oauth2:session',
          client_id: 'readiness-client',
          redirect_uri: 'http://localhost:7991/panel',
          disallow_creation: 'false',
        }),
      }),
    )

  const fromFrame = await post('http://localhost:7991')
  const fromFrameAuthorizations = await page.get('/!api/internal/account/authorizations')

  expect(fromFrame.status).toBe(403)
  expect(await fromFrameAuthorizations.json()).toEqual([])
  // The control: with the host's own origin the same request passes.
  expect((await post(testOrigin)).status).toBe(200)
})

test('behavior: the scopes stand in words', async () => {
  const { page } = await createTestServer()

  const scopes = await (await page.get('/site/oauth2/scopes')).json()

  expect(scopes).toHaveLength(27)
  expect(scopes).toContainEqual({
    name: 'pullrequest',
    description: 'Read your repositories and their pull requests',
    icon: 'pullrequest',
  })
})
