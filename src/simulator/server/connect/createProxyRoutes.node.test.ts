import {
  createQueryStringHash,
  decodeSymmetric,
  fromMethodAndUrl,
  SymmetricAlgorithm,
} from 'atlassian-jwt'
import { expect, test } from 'vitest'
import { checkout, createProxyWorld } from '../testing/createProxyWorld.ts'
import { testAppUrl, testOrigin } from '../testing/testDescriptor.ts'
import { ana } from '../world/people.ts'

test('default', async () => {
  const { call, calls } = await createProxyWorld()

  const response = await call(`/check/${checkout}/1`)

  expect(await response.json()).toEqual({ verdict: 'pass' })
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(calls[0]?.url).toBe(
    `${testAppUrl}/check?pullrequest=1&user=${encodeURIComponent(ana.uuid)}`,
  )
})

test("behavior: Atlassian's library accepts the vendor's token", async () => {
  const { call, calls, secrets } = await createProxyWorld()

  await call(`/check/${checkout}/1`, { method: 'POST', body: '{}' })

  const { pathname, search } = new URL(calls[0]?.url ?? '')
  const authorization = calls[0]?.headers.get('Authorization') ?? ''
  const token = authorization.replace('JWT ', '')
  const claims = decodeSymmetric(token, secrets[0] ?? '', SymmetricAlgorithm.HS256)
  expect(claims.qsh).toBe(createQueryStringHash(fromMethodAndUrl('POST', pathname + search)))
  expect(claims.sub).toBe(ana.accountId)
})

test("behavior: the vendor does not get the user's token", async () => {
  const { call, calls, token } = await createProxyWorld()

  await call(`/check/${checkout}/1`)

  expect(JSON.stringify([...(calls[0]?.headers ?? [])])).not.toContain(token)
})

test('behavior: method, body and type go along', async () => {
  const { call, calls } = await createProxyWorld()

  await call(`/check/${checkout}/1`, { method: 'PUT', body: '{"a":1}' })

  expect(calls[0]?.method).toBe('PUT')
  expect(calls[0]?.headers.get('Content-Type')).toBe('application/json')
  expect(await calls[0]?.text()).toBe('{"a":1}')
})

test('behavior: the caller adds parameters, but forges none', async () => {
  const { call, calls } = await createProxyWorld()

  await call(`/check/${checkout}/1?user=somebody&jwt=x&page=2`)

  const { searchParams } = new URL(calls[0]?.url ?? '')
  expect(searchParams.getAll('user')).toEqual([ana.uuid])
  expect(searchParams.has('jwt')).toBe(false)
  expect(searchParams.get('page')).toBe('2')
})

test("behavior: the vendor's failures come through", async () => {
  const { call } = await createProxyWorld({ answer: () => new Response('nope', { status: 418 }) })

  const response = await call(`/check/${checkout}/1`)

  expect(response.status).toBe(418)
  expect(await response.text()).toBe('nope')
})

test.each([301, 302, 303, 307, 308] as const)(
  'fault F15: a redirect (%i) to another host is not followed, and not handed on',
  async (status) => {
    const answer = () => Response.redirect('https://evil.example/?jwt=x', status)
    const { call, calls } = await createProxyWorld({ answer })
    const response = await call(`/check/${checkout}/1`)

    expect(response.status).toBe(502)
    expect(response.headers.has('Location')).toBe(false)
    expect(await response.text()).not.toContain('evil.example')
    expect(calls).toHaveLength(1)
  },
)

test('behavior: a vendor out of reach is a 502', async () => {
  const { call } = await createProxyWorld({
    answer: () => Promise.reject(new Error('ECONNREFUSED')),
  })

  const response = await call(`/check/${checkout}/1`)

  expect(response.status).toBe(502)
  expect(await response.json()).toEqual({
    type: 'error',
    error: { message: "The app's server could not be reached." },
  })
})

test.each([
  [`/check/${checkout}`, 'The app has no proxy route for this path.'],
  ['/check/acme%2Fcheckout/1', 'Name the repository by its uuid.'],
  [`/check/${checkout}/99`, 'Pull request 99 not found'],
  [
    '/check/%7B7e1e0000-0000-4000-8000-000000000023%7D/1',
    'The app is not installed where this repository is.',
  ],
  [
    '/check/%7B907e5000-0000-4000-8000-000000000024%7D/1',
    'Repository {}/{907e5000-0000-4000-8000-000000000024} not found',
  ],
])('behavior: %s is not found', async (path, message) => {
  const { call, calls } = await createProxyWorld()

  const response = await call(path)

  expect(response.status).toBe(404)
  expect(await response.json()).toEqual({ type: 'error', error: { message } })
  expect(calls).toEqual([])
})

test('behavior: without a token nothing is forwarded', async () => {
  const { server, base, calls } = await createProxyWorld()

  const response = await server.handle(new Request(`${base}/check/${checkout}/1`))

  expect(response.status).toBe(401)
  expect(calls).toEqual([])
})

test('behavior: a route may limit its methods', async () => {
  const { call } = await createProxyWorld({
    proxy: { '/only-get': { destination: '/check', methods: { GET: {} } } },
  })

  const refused = await call('/only-get', { method: 'POST' })
  const passed = await call('/only-get')

  expect([refused.status, passed.status]).toEqual([405, 200])
})

test('behavior: an unknown installation is not found', async () => {
  const { server, token } = await createProxyWorld()

  const response = await server.handle(
    new Request(`${testOrigin}/api-proxy/nobody/check`, {
      headers: { Authorization: `Bearer ${token}` },
    }),
  )

  expect(response.status).toBe(404)
})
