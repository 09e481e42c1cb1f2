import { expect, test } from 'vitest'
import { createTestServer } from './testing/createTestServer.ts'
import { testOrigin } from './testing/testDescriptor.ts'

const get = (path: string, headers: Record<string, string> = {}) =>
  new Request(testOrigin + path, { headers })

test('default: it answers', async () => {
  const { server } = await createTestServer()

  const response = await server.handle(get('/__simulator/health'))

  expect(await response.json()).toEqual({ status: 'ok' })
})

test('behavior: an unknown REST path gets an error body', async () => {
  const { server } = await createTestServer()

  const response = await server.handle(get('/2.0/teapots'))

  expect(response.status).toBe(404)
  expect(await response.json()).toEqual({
    type: 'error',
    error: { message: 'Resource not found' },
  })
})

test('behavior: an unknown page is a page', async () => {
  const { server } = await createTestServer()

  const response = await server.handle(get('/acme/nothing/here'))

  expect(response.status).toBe(404)
  expect(response.headers.get('Content-Type')).toBe('text/html; charset=UTF-8')
})

test('behavior: an unknown method gets an error body', async () => {
  const { server } = await createTestServer()

  const response = await server.handle(new Request(`${testOrigin}/`, { method: 'PROPFIND' }))

  expect(response.status).toBe(404)
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
