import { expect, test } from 'vitest'
import { createTestServer } from './testing/createTestServer.ts'
import { readEvents } from './testing/readEvents.ts'
import { testOrigin } from './testing/testDescriptor.ts'

const get = (path: string, headers: Record<string, string> = {}) =>
  new Request(testOrigin + path, { headers })

test('default: it answers', async () => {
  const { server } = await createTestServer()

  const response = await server.handle(get('/__simulator/health'))

  expect(await response.json()).toEqual({ status: 'ok' })
})

test.each([
  ['GET', '/2.0/snippets'],
  ['GET', '/!api/internal/teapots'],
  ['PATCH', '/site/oauth2/scopes'],
  ['GET', '/site/oauth2/teapots'],
  ['GET', '/__simulator/teapots'],
  ['PROPFIND', '/'],
])('behavior: %s %s says that the simulator does not have it', async (method, path) => {
  const { server } = await createTestServer()
  const headers = { Origin: testOrigin }

  const response = await server.handle(new Request(testOrigin + path, { method, headers }))

  expect(response.status).toBe(404)
  expect(response.headers.get('X-Simulator')).toBe('not-simulated')
  const message = `The simulator does not have ${method} ${path}. /__simulator/fidelity lists what it has.`
  expect(await response.json()).toEqual({ type: 'error', error: { message } })
})

test.each([
  ['GET', '/2.0/teapots'],
  ['PATCH', '/2.0/user'],
])('behavior: %s %s says that Bitbucket does not have it', async (method, path) => {
  const { server } = await createTestServer()

  const response = await server.handle(new Request(testOrigin + path, { method }))

  expect(response.status).toBe(404)
  expect(response.headers.get('X-Simulator')).toBe('unknown-operation')
  const message = `Bitbucket's API description of June 2026 has no ${method} ${path}, and neither has the simulator.`
  expect(await response.json()).toEqual({ type: 'error', error: { message } })
})

test('behavior: what is simulated has no such mark', async () => {
  const { page } = await createTestServer()

  const missing = await page.get('/!api/2.0/repositories/acme/nothing')

  expect(missing.status).toBe(404)
  expect(missing.headers.has('X-Simulator')).toBe(false)
})

test('behavior: an unknown page is a page, with the mark', async () => {
  const { server } = await createTestServer()

  const response = await server.handle(get('/acme/nothing/here'))

  expect(response.status).toBe(404)
  expect(response.headers.get('Content-Type')).toBe('text/html; charset=UTF-8')
  expect(response.headers.get('X-Simulator')).toBe('not-simulated')
})

test('behavior: what is not simulated is an event', async () => {
  const { server } = await createTestServer()
  await server.handle(get('/2.0/teapots?jwt=secret'))

  const events = readEvents(await server.handle(get('/__simulator/events')))
  const event = await events.until(({ detail }) => detail['isSimulated'] === false)

  expect(event).toMatchObject({
    kind: 'http',
    summary: 'GET /2.0/teapots is not simulated.',
    detail: { method: 'GET', path: '/2.0/teapots', isSimulated: false },
  })
})

test('behavior: it answers under other loopback names', async () => {
  const { server } = await createTestServer()

  const response = await server.handle(new Request('http://127.0.0.1:7990/__simulator/health'))

  expect(response.status).toBe(200)
})

test.each(['http://evil.example:7990/', 'http://localhost:7999/', 'http://localhost/'])(
  'behavior: %s is refused, as a name that somebody else has pointed here',
  async (address) => {
    const { server } = await createTestServer()

    const response = await server.handle(new Request(address))

    expect(response.status).toBe(403)
    expect(await response.json()).toEqual({
      type: 'error',
      error: { message: 'Open the simulator as http://localhost:7990.' },
    })
  },
)

test('behavior: a Host header that differs from the address is refused', async () => {
  const { server } = await createTestServer()

  const response = await server.handle(get('/', { Host: 'evil.example:7990' }))

  expect(response.status).toBe(403)
})

test('behavior: a failure inside tells nothing of itself', async () => {
  const { server } = await createTestServer({
    readAsset: () => Promise.reject(new Error('EACCES /home/someone/secret')),
  })

  const response = await server.handle(get('/assets/host.js'))

  expect(response.status).toBe(500)
  expect(await response.text()).toBe(
    '{"type":"error","error":{"message":"The simulator failed. Please report what you did."}}',
  )
})

test('behavior: the app on another origin may call REST with a token', async () => {
  const { server } = await createTestServer()

  const response = await server.handle(
    new Request(`${testOrigin}/2.0/user`, {
      method: 'OPTIONS',
      headers: {
        Origin: 'http://localhost:7991',
        'Access-Control-Request-Method': 'GET',
        'Access-Control-Request-Headers': 'authorization',
      },
    }),
  )

  expect(response.status).toBe(204)
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(response.headers.get('Access-Control-Allow-Headers')).toContain('Authorization')
  expect(response.headers.has('Access-Control-Allow-Credentials')).toBe(false)
})

test('behavior: refusals can be read by the app too', async () => {
  const { server } = await createTestServer()

  const response = await server.handle(get('/2.0/user', { Origin: 'http://localhost:7991' }))

  expect(response.status).toBe(401)
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
})

test('behavior: reset ends sessions and tokens', async () => {
  const { server, page } = await createTestServer()
  const token = await page.allow()

  server.reset()

  const withToken = await server.handle(get('/2.0/user', { Authorization: `Bearer ${token}` }))
  expect(withToken.status).toBe(401)
  expect((await page.get('/!api/internal/account/authorizations')).status).toBe(401)
})
