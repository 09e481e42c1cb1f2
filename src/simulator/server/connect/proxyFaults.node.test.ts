import { expect, test } from 'vitest'
import { checkout, createProxyWorld } from '../testing/createProxyWorld.ts'
import { testAppUrl } from '../testing/testDescriptor.ts'
import { answerLimitBytes } from './forwardToVendor.ts'

const path = `/check/${checkout}/1`
const messageOf = async (response: Response) => (await response.json()).error.message

test.each([400, 404, 418, 500, 503])('default: the vendor’s %i comes through', async (status) => {
  const answer = () =>
    new Response('<b>no</b>', { status, headers: { 'Content-Type': 'text/html' } })
  const { call } = await createProxyWorld({ answer })
  const response = await call(path)
  expect([response.status, await response.text()]).toEqual([status, '<b>no</b>'])
  expect(response.headers.get('Content-Type')).toBe('text/html')
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
})

test('behavior: headers about the body pass, cookies, policies and hops do not', async () => {
  const kept = { ETag: '"1"', 'Retry-After': '5', 'Content-Disposition': 'attachment' }
  const dropped = {
    'Set-Cookie': 'assent_session=x',
    Connection: 'close',
    'Keep-Alive': 'timeout=5',
    'Clear-Site-Data': '"*"',
    'Content-Security-Policy': "default-src 'none'",
    'Access-Control-Allow-Credentials': 'true',
  }
  const answer = () => new Response('1', { headers: { ...kept, ...dropped } })
  const { call } = await createProxyWorld({ answer })
  const { headers } = await call(path)
  expect(Object.keys(kept).map((name) => headers.get(name))).toEqual(Object.values(kept))
  expect(Object.keys(dropped).filter((name) => headers.has(name))).toEqual([])
})

test('behavior: bytes come through as they are', async () => {
  const bytes = new Uint8Array([0, 255, 13, 10, 0])
  const { call } = await createProxyWorld({ answer: () => new Response(bytes) })
  expect(new Uint8Array(await (await call(path)).arrayBuffer())).toEqual(bytes)
})

test('behavior: a vendor who never answers is a 504', async () => {
  const { call, page } = await createProxyWorld({ answer: () => new Promise(() => {}) })
  await page.send('PATCH', '/__simulator/settings', { proxy_timeout_ms: 5 })
  const response = await call(path)
  expect(response.status).toBe(504)
  expect(await messageOf(response)).toBe("The app's server did not answer within 0.005 seconds.")
})

test('behavior: a body that never ends in time is a 504', async () => {
  const answer = () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) }))
  const { call, page } = await createProxyWorld({ answer })
  await page.send('PATCH', '/__simulator/settings', { proxy_timeout_ms: 5 })
  expect((await call(path)).status).toBe(504)
})

test('behavior: a body that breaks off is a 502', async () => {
  const answer = () =>
    new Response(new ReadableStream({ pull: (stream) => stream.error(new Error('reset')) }))
  const { call } = await createProxyWorld({ answer })
  expect((await call(path)).status).toBe(502)
})

test.each([
  [answerLimitBytes, 200],
  [answerLimitBytes + 1, 502],
])('behavior: an answer of %i bytes is a %i', async (length, status) => {
  const { call } = await createProxyWorld({ answer: () => new Response(new Uint8Array(length)) })
  expect((await call(path)).status).toBe(status)
})

test('behavior: a body without an end is given up', async () => {
  let isCancelled = false
  const endless = new ReadableStream<Uint8Array>({
    pull: (stream) => stream.enqueue(new Uint8Array(1_048_576)),
    cancel: () => {
      isCancelled = true
    },
  })
  const { call } = await createProxyWorld({ answer: () => new Response(endless) })
  const response = await call(path)
  expect(await messageOf(response)).toBe("The app's server answered with more than 10 MB.")
  expect(isCancelled).toBe(true)
})

test.each([
  ['http://localhost:7990/__simulator/state', "it is the simulator's own address"],
  ['http://127.0.0.1:7990/__simulator/state', "it is the simulator's own address"],
  ['http://[::1]:7990/__simulator/state', "it is the simulator's own address"],
  ['http://2130706433:7990/', "it is the simulator's own address"],
  ['http://169.254.169.254/', 'it must begin with https://, or http:// for this machine'],
  ['http://vendor.example/', 'it must begin with https://, or http:// for this machine'],
  ['https://{user.nickname}/', 'its host must be plain, without placeholders and logins'],
  ['https://a.example@{user.nickname}/', 'its host must be plain, without placeholders and logins'],
  ['https://user:word@a.example/', 'its host must be plain, without placeholders and logins'],
])('behavior: %s is no destination', async (destination, reason) => {
  const { call, calls } = await createProxyWorld({ proxy: { '/x': { destination } } })
  const response = await call('/x')
  expect(response.status).toBe(502)
  expect(await messageOf(response)).toBe(
    `The destination of the app's proxy route cannot be used: ${reason}.`,
  )
  expect(calls).toEqual([])
})

test.each([
  ['/x/..%2fadmin', 404],
  ['/x/%2e%2e/admin', 404],
  ['/x/%252e%252e', 404],
  ['/x/%', 400],
  ['/x/%ff', 400],
  ['/x/a%00b', 404],
])('behavior: the path %s reaches nobody', async (hostile, status) => {
  const proxy = { '/x/{target_user}': { destination: '/c/{target_user.nickname}' } }
  const { call, calls } = await createProxyWorld({ proxy })
  expect((await call(hostile)).status).toBe(status)
  expect(calls).toEqual([])
})

test('behavior: a destination that climbs is refused', async () => {
  const proxy = { '/x': { destination: '/c/%2e./{user.nickname}' } }
  const { call, calls } = await createProxyWorld({ proxy })
  expect(await messageOf(await call('/x'))).toBe(
    'A value in the destination would lead to another path.',
  )
  expect(calls).toEqual([])
})

test('behavior: a value that looks like a template is only a value', async () => {
  const proxy = { '/x': { destination: '/c?q=1' } }
  const { call, calls } = await createProxyWorld({ proxy })
  await call('/x?who=%7Buser.uuid%7D&r=%7Brepository.uuid%7D')
  expect(calls[0]?.url).toBe(`${testAppUrl}/c?q=1&who=%7Buser.uuid%7D&r=%7Brepository.uuid%7D`)
})
