import { afterEach, expect, test, vi } from 'vitest'
import type { FaultRule } from '../../../contract/FaultRule.ts'
import { callRest } from '../testing/callRest.ts'
import { createControl } from '../testing/createControl.ts'
import { createTestServer } from '../testing/createTestServer.ts'
import { readEvents } from '../testing/readEvents.ts'
import { testOrigin } from '../testing/testDescriptor.ts'

afterEach(() => {
  vi.useRealTimers()
})

async function start(...rules: FaultRule[]) {
  const { server, page } = await createTestServer()
  const token = await page.allow()
  const control = createControl(server)
  const put = await control.send('PUT', 'faults', { rules })
  expect(put.status).toBe(200)
  return {
    server,
    page,
    control,
    call: (path = '/2.0/user') => callRest(server, path, { token }),
    report: async () => (await control.send('GET', 'faults')).json(),
  }
}

const error = (message: string) => ({ type: 'error', error: { message } })

test.each([
  [401, 'Token is invalid, expired, or not supported for this endpoint.'],
  [403, 'Forbidden'],
  [404, 'Resource not found'],
  [429, 'Rate limit for this resource has been exceeded'],
  [503, 'Something went wrong'],
])('behavior: a status %d comes with a body as Bitbucket writes it', async (status, message) => {
  const { call } = await start({ path: '/2.0/*', effect: { status } })
  const response = await call()
  expect(response.status).toBe(status)
  expect(await response.json()).toEqual(error(message))
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
})

test('behavior: 429 says when to come back, in headers that an app can read', async () => {
  const { call } = await start({ path: '*', effect: { status: 429, retry_after_seconds: 7 } })
  const { headers } = await call()
  expect(headers.get('Retry-After')).toBe('7')
  expect(headers.get('X-RateLimit-Reset')).toBe('7')
  expect(headers.get('Access-Control-Expose-Headers')).toContain('Retry-After')
})

test('behavior: an HTML page instead of JSON', async () => {
  const { call } = await start({ path: '/2.0/*', effect: { status: 502, body: 'html' } })
  const response = await call()
  expect(response.headers.get('Content-Type')).toBe('text/html; charset=UTF-8')
  expect(await response.text()).toContain('Bitbucket is unavailable')
})

test('behavior: the token endpoint fails in the words of OAuth', async () => {
  const { page } = await start({ path: '/site/oauth2/*', effect: { status: 401 } })
  expect(await (await page.requestToken()).json()).toEqual({
    error: 'access_denied',
    error_description: 'The user has not allowed access.',
  })
})

test('behavior: a dropped connection has no answer', async () => {
  const { call } = await start({ path: '/2.0/user', effect: { drop: true } })
  expect((await call()).type).toBe('error')
  expect((await call('/2.0/workspaces/acme')).status).toBe(200)
})

test('behavior: offline, only the simulator’s own addresses and pages answer', async () => {
  const { page, call, report } = await start({ path: '*', effect: { drop: true } })
  expect((await call()).type).toBe('error')
  expect((await page.get('/!api/internal/session')).type).toBe('error')
  expect((await page.get('/site/oauth2/scopes')).type).toBe('error')
  expect((await page.get('/api-proxy/x/y')).type).toBe('error')
  expect((await page.get('/')).status).toBe(200)
  expect((await report()).rules).toEqual([{ path: '*', effect: { drop: true }, struck: 4 }])
})

test('behavior: a delay passes, then the answer comes', async () => {
  const { call } = await start({ path: '/2.0/*', effect: { delay_ms: 5_000 } })
  vi.useFakeTimers()
  const seen: number[] = []
  const answer = call().then(({ status }) => seen.push(status))
  await vi.advanceTimersByTimeAsync(4_999)
  expect(seen).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  await answer
  expect(seen).toEqual([200])
})

test('behavior: a delay ends with whoever waits', async () => {
  const { server } = await start({ path: '/2.0/*', effect: { delay_ms: 5_000 } })
  vi.useFakeTimers()
  const gone = new AbortController()
  const request = new Request(`${testOrigin}/2.0/user`, { signal: gone.signal })
  const answer = server.handle(request)
  await vi.advanceTimersByTimeAsync(1)
  gone.abort()
  await answer
  expect(vi.getTimerCount()).toBe(0)
})

test('parameters: after and times choose which requests are struck', async () => {
  const rule = { path: '/2.0/*', effect: { status: 500 }, after: 1, times: 2 }
  const { call, report } = await start(rule)
  const answers = [await call(), await call(), await call(), await call(), await call()]
  expect(answers.map(({ status }) => status)).toEqual([200, 500, 500, 200, 200])
  expect((await report()).rules).toEqual([{ ...rule, struck: 2 }])
})

test('parameters: method', async () => {
  const { page, report } = await start({ path: '/!api/*', method: 'PUT', effect: { status: 500 } })
  expect((await page.get('/!api/internal/session')).status).toBe(200)
  expect((await page.deny()).status).toBe(500)
  expect((await report()).rules[0].struck).toBe(1)
})

test('behavior: a delay goes together with a failure', async () => {
  const { call, report } = await start(
    { path: '/2.0/*', effect: { delay_ms: 1 } },
    { path: '/2.0/*', effect: { status: 503 } },
    { path: '/2.0/*', effect: { status: 404 } },
  )
  expect((await call()).status).toBe(503)
  expect((await report()).rules.map(({ struck }: { struck: number }) => struck)).toEqual([1, 1, 0])
})

test('behavior: a token ends in the middle of a list, and the next one carries on', async () => {
  const list = '/2.0/repositories/acme/checkout/pullrequests?state=OPEN&pagelen=1'
  const { server, page, call } = await start({
    path: '/2.0/repositories/*',
    effect: { expire_token: true },
    after: 1,
    times: 1,
  })
  const { next } = await (await call(list)).json()
  const path = next.slice(testOrigin.length)
  const broken = await call(path)
  expect(broken.status).toBe(401)
  expect((await broken.json()).error.message).toMatch(/^Access token expired\./)
  const { access_token: token } = await (await page.requestToken()).json()
  expect((await callRest(server, path, { token })).status).toBe(200)
})

test('behavior: a preflight request is not struck', async () => {
  const { server } = await start({ path: '*', effect: { status: 500 } })
  const headers = { Origin: 'http://localhost:7991', 'Access-Control-Request-Method': 'GET' }
  const preflight = new Request(`${testOrigin}/2.0/user`, { method: 'OPTIONS', headers })
  expect((await server.handle(preflight)).status).toBe(204)
})

test('behavior: each strike is an event, without secrets', async () => {
  const { call, control } = await start({ path: '/2.0/*', effect: { status: 404 } })
  await call('/2.0/user?access_token=secret')
  const events = readEvents(await control.send('GET', 'events'))
  const event = await events.until(({ kind }) => kind === 'fault')
  expect(event.summary).toBe('GET /2.0/user?access_token=…: answered with 404.')
  expect(JSON.stringify(event)).not.toContain('secret')
})

test('behavior: a reset ends all faults', async () => {
  const { call, control } = await start({ path: '*', effect: { drop: true } })
  await control.send('POST', 'reset', {})
  expect((await call()).status).toBe(401)
})

test.each<[unknown, RegExp]>([
  [{}, /^rules: /],
  [{ rules: [{ path: '2.0', effect: { drop: true } }] }, /^rules\.0\.path: Must begin with/],
  [{ rules: [{ path: '*', effect: {} }] }, /^rules\.0\.effect: Must be one of: \{delay_ms/],
  [
    { rules: [{ path: '*', effect: { status: 200 } }] },
    /^rules\.0\.effect\.status: .*400 to 599\.$/,
  ],
  [{ rules: [{ path: '*', method: 'get', effect: { drop: true } }] }, /^rules\.0\.method: Must be/],
  [{ rules: [{ path: '*', effect: { drop: true }, times: 0 }] }, /^rules\.0\.times: /],
])('behavior: the faults %j are refused', async (body, message) => {
  const { control } = await start()
  const response = await control.send('PUT', 'faults', body)
  expect(response.status).toBe(400)
  expect((await response.json()).error.message).toMatch(message)
})
