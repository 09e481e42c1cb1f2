import { expect, test } from 'vitest'
import { callback, createOAuthWorld } from '../../testing/createOAuthWorld.ts'
import { testOrigin } from '../../testing/testDescriptor.ts'

const path = '/site/oauth2/authorize'

async function start(settings: Record<string, unknown> = {}) {
  const world = await createOAuthWorld(settings)
  const get = (query: string, headers: Record<string, string> = {}) =>
    world.server.handle(new Request(`${testOrigin}${path}?${query}`, { headers }))
  /** Another page leads there, with the cookie of a browser in which Ana is signed in. */
  const visit = async (query: string, headers: Record<string, string> = {}) => {
    const login = await world.control.send('POST', 'login', { user: 'ana' })
    const cookie = login.headers.get('Set-Cookie')?.split(';')[0] ?? ''
    const from = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Dest': 'document' }
    return get(query, { Cookie: cookie, ...from, ...headers })
  }
  return { ...world, get, visit }
}

test('default: a page that refuses to be framed', async () => {
  const { toQuery, visit } = await start()

  const response = await visit(toQuery({}))

  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
  expect(response.headers.get('Cache-Control')).toBe('no-store')
})

test('behavior: a form with the answer leads on, with what came along', async () => {
  const { page, readReview, toQuery } = await start()
  const state = 'a b&c=d#e%2F"ü'
  const { token } = await readReview(toQuery({ state, redirect_uri: `${callback}?next=%2Fhome` }))

  const response = await page.submit(path, { token, decision: 'grant' })

  expect(response.status).toBe(303)
  const location = response.headers.get('Location') ?? ''
  expect(location).toMatch(/^http:\/\/localhost:7992\/callback\?next=%2Fhome&code=[\w-]{43}&state=/)
  expect(new URL(location).searchParams.get('state')).toBe(state)
})

test('behavior: Cancel goes back with access_denied, and is not kept', async () => {
  const { page, answer, toQuery } = await start()

  const address = await answer(toQuery({ state: '1' }), { decision: 'cancel' })

  expect(address).toBe(
    `${callback}?error=access_denied&error_description=The%20user%20has%20not%20granted%20access.&state=1`,
  )
  expect(await (await page.get('/!api/internal/account/authorizations')).json()).toEqual([])
})

test('behavior: a second answer is refused', async () => {
  const { page, readReview, toQuery } = await start()
  const fields = { token: (await readReview(toQuery({}))).token, decision: 'grant' }

  expect((await page.submit(path, fields)).status).toBe(303)
  const second = await page.submit(path, fields)

  expect(second.status).toBe(400)
  expect((await second.json()).error_description).toContain('This request is over')
})

test('behavior: an answer counts in the browser that was asked only', async () => {
  const { page, openBrowser, readReview, toQuery } = await start()
  const fields = { token: (await readReview(toQuery({}))).token, decision: 'grant' }

  for (const user of ['ana', 'ben']) {
    const browser = await openBrowser(user)
    expect((await browser.submit(path, fields)).status).toBe(400)
  }
  // The control.
  expect((await page.submit(path, fields)).status).toBe(303)
})

test.each([
  ['another origin', { Origin: 'https://evil.example' }, 403],
  ['no token', {}, 400],
])('behavior: a form of %s is refused', async (_title, headers, status) => {
  const { server } = await start()

  const response = await server.handle(
    new Request(testOrigin + path, {
      method: 'POST',
      headers,
      body: new URLSearchParams({ decision: 'grant' }),
    }),
  )

  expect(response.status).toBe(status)
})

test('behavior: who has granted as much goes straight back', async () => {
  const { answer, control, toQuery, visit } = await start()
  await answer(toQuery({ scope: 'account' }))
  const asked = toQuery({ scope: 'account', state: '1' })

  const response = await visit(asked)
  expect(response.status).toBe(303)
  expect(response.headers.get('Location')).toMatch(/^http:\/\/localhost:7992\/callback\?code=/)
  // More is asked for.
  expect((await visit(toQuery({ scope: 'account pullrequest' }))).status).toBe(200)
  // Nothing happens in a frame, by a script, or ahead of time.
  expect((await visit(asked, { 'Sec-Fetch-Dest': 'iframe' })).status).toBe(200)
  expect((await visit(asked, { 'Sec-Fetch-Dest': 'empty' })).status).toBe(200)
  expect((await visit(asked, { 'Sec-Purpose': 'prefetch' })).status).toBe(200)

  await control.send('PATCH', 'settings', { grant_is_asked_again: true })
  expect((await visit(asked)).status).toBe(200)
})

test.each(['2020', '2022'])('behavior: in %s a token comes in the fragment', async (era) => {
  const { answer, toQuery, statusOf } = await start({ era })

  const address = await answer(toQuery({ response_type: 'token', state: 'x y' }))

  expect(address.startsWith(`${callback}#access_token=`)).toBe(true)
  const { access_token: token, ...others } = Object.fromEntries(
    new URLSearchParams(new URL(address).hash.slice(1)),
  )
  expect(others).toEqual({
    token_type: 'bearer',
    expires_in: '7200',
    scopes: 'account pullrequest',
    state: 'x y',
  })
  expect(await statusOf(token ?? '')).toBe(200)
})

test('behavior: since May 2026 there is no token in the fragment', async () => {
  const { control, readReview, toQuery, visit } = await start({ era: '2026' })
  const query = toQuery({ response_type: 'token', state: '1' })

  expect((await visit(query)).status).toBe(400)
  await expect(readReview(query)).rejects.toThrow('no longer supported')

  await control.send('PATCH', 'settings', { oauth_errors: 'rfc' })
  const location = (await visit(query)).headers.get('Location')
  expect(location).toMatch(/^http:\/\/localhost:7992\/callback\?error=unsupported_response_type&/)
})

test('behavior: a visitor who is not signed in gets the page, and no review', async () => {
  const { get, page, toQuery } = await start()
  await page.send('POST', '/__simulator/login', { user: null })

  expect((await get(toQuery({}))).status).toBe(200)
  const review = await page.get(`/!api/internal/oauth2/authorize?${toQuery({})}`)
  expect(review.status).toBe(401)
})

test('behavior: an app that got a part has not been allowed the rest', async () => {
  const { getCode, page } = await start()
  const app = { key: 'readiness-client', secret: 'readiness-secret' }
  const redirect = { redirect_uri: 'http://localhost:7991/panel' }

  await getCode({ ...redirect, scope: 'account' }, app)
  expect((await (await page.requestToken()).json()).error).toBe('access_denied')
  // The control: all that it asks for.
  await getCode(redirect, app)
  expect((await page.requestToken()).status).toBe(200)
})

test('behavior: the app of a descriptor is a client too', async () => {
  const { ask, getCode, statusOf } = await start()
  const app = { key: 'readiness-client', secret: 'readiness-secret' }
  const redirect = { redirect_uri: 'http://localhost:7991/panel' }

  const code = await getCode(redirect, app)
  const response = await ask({ grant_type: 'authorization_code', code }, app)

  expect(await statusOf((await response.json()).access_token)).toBe(200)
})
