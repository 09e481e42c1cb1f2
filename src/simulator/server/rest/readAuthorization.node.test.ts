import { SymmetricAlgorithm } from 'atlassian-jwt'
import { expect, test } from 'vitest'
import { createControl } from '../testing/createControl.ts'
import { gaugeDescriptor } from '../testing/createAppWorld.ts'
import { createTestServer } from '../testing/createTestServer.ts'
import { signAppJwt, type SignAppJwtParameters } from '../testing/signAppJwt.ts'
import { testOrigin } from '../testing/testDescriptor.ts'
import { acme } from '../world/people.ts'

const descriptor = { ...gaugeDescriptor, scopes: ['repository', 'webhook', 'pullrequest:write'] }
const checkout = '/2.0/repositories/acme/checkout'
const hooks = `/2.0/workspaces/${encodeURIComponent(acme.uuid)}/hooks`

/** An app in acme, and calls of its own server. */
async function start() {
  const { server, clock } = await createTestServer()
  const control = createControl(server)
  const app = await control.install({ descriptor, kind: 'shared', owner: 'acme' })
  const call = (path: string, options: Partial<SignAppJwtParameters & { scheme: string }> = {}) => {
    const { method = 'GET', scheme = 'JWT', ...others } = options
    const token = signAppJwt({ ...app, now: clock.time, method, path, ...others })
    const headers = { Authorization: `${scheme} ${token}` }
    return server.handle(new Request(testOrigin + path, { method, headers }))
  }
  return { server, clock, control, app, call }
}

test('default: an app calls for itself, with the scopes of its descriptor', async () => {
  const { call } = await start()
  const response = await call(checkout)
  expect(response.headers.get('X-OAuth-Scopes')).toBe('repository, webhook, pullrequest:write')
  expect(await response.json()).toMatchObject({ full_name: 'acme/checkout' })
})

test('behavior: the new secret is good for calls while the vendor still answers', async () => {
  const statuses: number[] = []
  const { server, clock } = await createTestServer({
    fetch: async (request) => {
      const { clientKey, sharedSecret } = await request.json()
      const token = signAppJwt({ clientKey, sharedSecret, now: clock.time, path: hooks })
      const headers = { Authorization: `JWT ${token}` }
      const response = await server.handle(new Request(testOrigin + hooks, { headers }))
      statuses.push(response.status)
      return new Response(null, { status: 204 })
    },
  })
  const control = createControl(server)
  const first = await control.install({ descriptor, kind: 'classic', owner: 'acme' })
  const second = await control.install({ descriptor, kind: 'classic', owner: 'acme' })
  expect(second.sharedSecret).not.toBe(first.sharedSecret)
  expect(statuses).toEqual([200, 200])
})

test('behavior: a secret that was replaced is good no more', async () => {
  const { server, clock } = await createTestServer()
  const control = createControl(server)
  const first = await control.install({ descriptor, kind: 'classic', owner: 'acme' })
  await control.install({ descriptor, kind: 'classic', owner: 'acme' })
  const headers = { Authorization: `JWT ${signAppJwt({ ...first, now: clock.time, path: hooks })}` }
  const response = await server.handle(new Request(testOrigin + hooks, { headers }))
  expect(response.status).toBe(401)
})

test.each([
  ['a wrong secret', { sharedSecret: 'x'.repeat(43) }],
  ['another algorithm', { algorithm: SymmetricAlgorithm.HS512 }],
  ['no qsh', { claims: { qsh: undefined } }],
  ['the qsh of another request', { claims: { qsh: 'context-qsh' } }],
  ['no exp', { claims: { exp: undefined } }],
  ['an exp long past', { claims: { exp: 1_600_000_000 } }],
  ['the client key as iss', { claims: { iss: 'connection:1' } }],
  ['an unknown sub', { claims: { sub: 'connection:1' } }],
  ['no sub', { claims: { sub: undefined } }],
  ['another case of the scheme', { scheme: 'jwt' }],
])('behavior: a token with %s is refused', async (_title, options) => {
  const { call } = await start()
  const response = await call(checkout, options)
  expect(response.status).toBe(401)
  expect((await response.json()).error.message).toBe(
    'Token is invalid, expired, or not supported for this endpoint.',
  )
})

test('behavior: times in milliseconds pass, as of an app that works', async () => {
  const { call, clock } = await start()
  const claims = { iat: clock.time, exp: clock.time + 180_000 }
  expect((await call(checkout, { claims })).status).toBe(200)
})

test('behavior: a clock that is half a minute behind passes, and no more', async () => {
  const { call, clock } = await start()
  const exp = (ago: number) => ({ claims: { exp: clock.time / 1_000 - ago } })
  expect((await call(checkout, exp(29))).status).toBe(200)
  expect((await call(checkout, exp(31))).status).toBe(401)
})

test('behavior: a JWT in the query is nobody’s', async () => {
  const { server, app, clock } = await start()
  const token = signAppJwt({ ...app, now: clock.time, path: checkout })
  const response = await server.handle(new Request(`${testOrigin}${checkout}?jwt=${token}`))
  expect(response.status).toBe(404)
})

test.each([
  ['/2.0/user', 'GET', 403],
  ['/2.0/workspaces/acme', 'GET', 200],
  ['/2.0/workspaces/orbit', 'GET', 404],
  ['/2.0/repositories/orbit/telemetry', 'GET', 404],
  ['/2.0/repositories/acme/website', 'GET', 200],
  [`${checkout}/pullrequests?state=OPEN&state=MERGED`, 'GET', 200],
  [`${checkout}/pullrequests/1/approve`, 'POST', 200],
] as const)('behavior: as the workspace, %s %s answers %i', async (path, method, status) => {
  const { call } = await start()
  expect((await call(path, { method })).status).toBe(status)
})

test('behavior: a call without its scope is refused', async () => {
  const { server, clock } = await createTestServer()
  const control = createControl(server)
  const app = await control.install({ descriptor: gaugeDescriptor, kind: 'shared', owner: 'acme' })
  const headers = { Authorization: `JWT ${signAppJwt({ ...app, now: clock.time, path: hooks })}` }
  const response = await server.handle(new Request(testOrigin + hooks, { headers }))
  expect((await response.json()).error.detail).toEqual({
    required: ['webhook'],
    granted: ['account', 'repository'],
  })
})

test.each([
  ['off', 'PATCH', { isEnabled: false }],
  ['removed', 'DELETE', undefined],
])('behavior: an installation that is %s proves nothing', async (_title, method, body) => {
  const { control, app, call } = await start()
  await control.send(method, `installations/${encodeURIComponent(app.clientKey)}`, body)
  expect((await call(checkout)).status).toBe(401)
})
