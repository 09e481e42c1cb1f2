import { expect, test } from 'vitest'
import { createControl } from '../testing/createControl.ts'
import {
  checkout,
  createProxyWorld,
  type CreateProxyWorldParameters,
} from '../testing/createProxyWorld.ts'
import { createTestServer } from '../testing/createTestServer.ts'
import { callRest } from '../testing/callRest.ts'
import { signAppJwt } from '../testing/signAppJwt.ts'
import { gaugeDescriptor } from '../testing/createAppWorld.ts'
import { testOrigin } from '../testing/testDescriptor.ts'
import type { SimulatorMiddleware } from '../middleware/SimulatorMiddleware.ts'
import { acme, ana } from '../world/people.ts'

const pullRequest = '/2.0/repositories/acme/checkout/pullrequests/1'

/** A world whose calls are recorded from the first one on. */
async function start(parameters?: CreateProxyWorldParameters) {
  const world = await createProxyWorld(parameters)
  const control = createControl(world.server)
  const isOn = (on: boolean) => control.send('POST', 'recording', { on })
  const read = async () => (await control.send('GET', 'recording')).json()
  await isOn(true)
  const get = (path: string) => callRest(world.server, path, { token: world.token })
  return { ...world, control, isOn, read, get }
}

test('default: calls are kept with their answers', async () => {
  const { get, call, read } = await start()
  await get('/2.0/user?b=2&a=1')
  await call(`/check/${checkout}/1`, { method: 'POST', body: '{"a":1}' })
  const { calls, events, ...head } = await read()
  expect(head).toEqual({
    format: 'assent-recording',
    version: 1,
    started_at: '2026-11-23T09:00:00.000Z',
    era: '2020',
    is_cut: false,
  })
  expect(calls).toEqual([
    {
      kind: 'rest',
      user: ana.uuid,
      method: 'GET',
      path: '/2.0/user?a=1&b=2',
      request_body: null,
      status: 200,
      headers: {
        'Content-Type': 'application/json',
        ETag: expect.stringMatching(/^W/),
        'X-OAuth-Scopes': 'account, pullrequest:write',
      },
      body: expect.stringContaining('"display_name":"Ana Moreno"'),
      encoding: 'text',
      app: null,
      ms: expect.any(Number),
    },
    {
      kind: 'proxy',
      user: ana.uuid,
      method: 'POST',
      path: `/api-proxy/readiness@acme/check/${checkout}/1`,
      request_body: '{"a":1}',
      status: 200,
      headers: { 'Content-Type': 'application/json' },
      body: '{"verdict":"pass"}',
      encoding: 'text',
      app: null,
      ms: expect.any(Number),
    },
  ])
  expect(events).toMatchObject([{ kind: 'vendor' }])
})

test('behavior: no secret that anybody had is in the file', async () => {
  const seen: string[] = []
  const spy: SimulatorMiddleware = async ({ request }, next) => {
    const headers = JSON.stringify([...request.headers])
    seen.push(request.url, headers, await request.clone().text())
    const response = await next()
    seen.push(await response.clone().text())
    return response
  }
  const answer = () => Response.json({ api_token: 'vendor-word', nested: { jwt: 'j-w-t' } })
  const world = await start({ answer, middleware: [spy] })
  const { page, get, call, read, control, token, server, clock } = world
  const descriptor = { ...gaugeDescriptor, scopes: ['repository'] }
  const app = await control.install({ descriptor, kind: 'shared', owner: 'acme' })
  await get(`/2.0/user?access_token=${token}&q=${app.sharedSecret}`)
  await call(`/check/${checkout}/1`, { method: 'POST', body: JSON.stringify({ app, token }) })
  const path = '/2.0/repositories/acme/checkout'
  const jwt = signAppJwt({ ...app, now: clock.time, path })
  const headers = { Authorization: `JWT ${jwt}`, Cookie: 'a=cookie-word' }
  await server.handle(new Request(testOrigin + path, { headers }))
  const { access_token: second, refresh_token: refresh } = await (await page.requestToken()).json()

  const given = [token, second, refresh, jwt, app.sharedSecret, app.clientSecret]
  const secrets = [...given, 'vendor-word', 'j-w-t', 'cookie-word']
  const recording = await read()
  const text = JSON.stringify(recording)
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
  // The control: all of them went past the recorder.
  expect(secrets.filter((secret) => !seen.join().includes(secret))).toEqual([])
  expect(recording.calls).toMatchObject([
    // Two tokens at once are refused.
    { kind: 'rest', user: ana.uuid, status: 400 },
    { kind: 'proxy', user: ana.uuid, status: 200 },
    { kind: 'rest', user: acme.uuid, status: 200 },
    { kind: 'token', user: ana.uuid, app: 'readiness', status: 200 },
  ])
})

test('behavior: bytes are kept as base64', async () => {
  const { call, read } = await start({ answer: () => new Response(new Uint8Array([255, 0, 1])) })
  await call(`/check/${checkout}/1`)
  expect((await read()).calls[0]).toMatchObject({ encoding: 'base64', body: '/wAB' })
})

test('behavior: what is too long is named without its body', async () => {
  const { call, read } = await start({ answer: () => new Response('x'.repeat(1_048_577)) })
  await call(`/check/${checkout}/1`)
  expect((await read()).calls[0]).toMatchObject({ status: 200, body: null })
})

test('behavior: it ends, stays, and a new one begins empty', async () => {
  const { get, isOn, read, control } = await start()
  await get('/2.0/user')
  await isOn(false)
  await get(pullRequest)
  expect((await read()).calls).toHaveLength(1)
  const status = await (await control.send('GET', 'recording/status')).json()
  expect(status).toMatchObject({ on: false, calls: 1, is_cut: false })
  expect(await (await isOn(true)).json()).toMatchObject({ on: true, calls: 0 })
})

test('behavior: a long session is cut, and the file says so', async () => {
  const { get, read } = await start()
  await Promise.all(Array.from({ length: 2_001 }, () => get('/2.0/workspaces/nobody')))
  const { calls, is_cut: isCut } = await read()
  expect([calls.length, isCut]).toEqual([2_000, true])
})

test('behavior: without a recording there is no file', async () => {
  const { server } = await createTestServer()
  const response = await createControl(server).send('GET', 'recording')
  expect(response.status).toBe(404)
})

test('behavior: a page of another origin reads no recording', async () => {
  const { server } = await start()
  const headers = { Origin: 'http://localhost:7991' }
  const response = await server.handle(
    new Request(`${testOrigin}/__simulator/recording`, { headers }),
  )
  expect(response.status).toBe(403)
})
