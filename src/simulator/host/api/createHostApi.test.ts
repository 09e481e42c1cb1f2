import { expect, test } from 'vitest'
import { createFakeSend } from '../testing/createFakeSend.ts'
import { hostSession } from '../testing/hostSession.ts'
import { createHostApi } from './createHostApi.ts'
import { createHostCaller } from './createHostCaller.ts'

test('default', async () => {
  const { send } = createFakeSend({ 'GET /!api/internal/session': () => hostSession })
  await expect(createHostApi(createHostCaller(send)).session()).resolves.toEqual(hostSession)
})

test('behavior: path segments are encoded', async () => {
  const { send, sent } = createFakeSend({})
  await createHostApi(createHostCaller(send))
    .repository('{a}', 'b/../c')
    .catch(() => undefined)
  expect(sent).toEqual(['GET /!api/2.0/repositories/%7Ba%7D/b%2F..%2Fc'])
})

test('behavior: a body goes as JSON', async () => {
  const { send, sent } = createFakeSend({
    'PUT /!api/internal/session': () => new Response(null, { status: 204 }),
  })
  await createHostApi(createHostCaller(send)).switchUser(null)
  expect(sent).toEqual(['PUT /!api/internal/session {"user":null}'])
})

test('behavior: an HTTP failure rejects with its status', async () => {
  const { send } = createFakeSend({})
  await expect(createHostApi(createHostCaller(send)).settings()).rejects.toMatchObject({
    name: 'HostRequestError',
    status: 404,
    message: '/!api/internal/host-settings: 404',
  })
})

test('behavior: no answer rejects with status 0', async () => {
  const { send } = createFakeSend({
    'GET /!api/internal/host-settings': () => new TypeError('Failed to fetch'),
  })
  await expect(createHostApi(createHostCaller(send)).settings()).rejects.toMatchObject({
    status: 0,
    message: 'No answer from /!api/internal/host-settings. Is the simulator running?',
  })
})

test('behavior: an unknown shape rejects', async () => {
  const { send } = createFakeSend({
    'GET /!api/internal/host-settings': () => ({ prompt_per_call: 'yes' }),
  })
  await expect(createHostApi(createHostCaller(send)).settings()).rejects.toMatchObject({
    status: 0,
    message: '/!api/internal/host-settings answered in an unknown shape.',
  })
})

test('behavior: what the server says is wrong is kept', async () => {
  const body = { type: 'error', error: { message: 'key: Is missing.' } }
  const { send } = createFakeSend({
    'GET /!api/internal/host-settings': () => Response.json(body, { status: 400 }),
  })
  await expect(createHostApi(createHostCaller(send)).settings()).rejects.toMatchObject({
    status: 400,
    explanation: 'key: Is missing.',
  })
})

test('behavior: a failure without words has no explanation', async () => {
  const { send } = createFakeSend({
    'GET /!api/internal/host-settings': () => new Response('<html>', { status: 502 }),
  })
  await expect(createHostApi(createHostCaller(send)).settings()).rejects.toMatchObject({
    status: 502,
    explanation: undefined,
  })
})

test('behavior: only a short body outlives the page', async () => {
  const kept: (boolean | undefined)[] = []
  const { call } = createHostCaller(async (_input, init) => {
    kept.push(init?.keepalive)
    return new Response(null, { status: 204 })
  })
  await call('/short', 'PUT', 'x')
  // Browsers refuse to keep more than 64 kB alive.
  await call('/long', 'PUT', 'x'.repeat(70_000))
  await call('/read')
  expect(kept).toEqual([true, false, false])
})
