import { expect, test } from 'vitest'
import type { FrameAccessToken } from '../../contract/AccessTokenResponse.ts'
import type { ConnectRequestOptions } from '../../contract/AtlassianConnect.ts'
import { createConnectRequest } from './createConnectRequest.ts'
import type { HostBridge, HostReply } from './HostBridge.ts'
import { createFakeHttp, type FakeAnswer } from './testing/createFakeHttp.ts'

const json = JSON.stringify

interface World {
  tokens?: { error?: unknown; token?: FrameAccessToken }[]
  environmentError?: unknown
  answers?: FakeAnswer[]
}

function createWorld({ tokens, environmentError, answers = [] }: World) {
  const left = tokens ?? [
    { token: { access_token: 'first' } },
    { token: { access_token: 'second' } },
  ]
  const asked: unknown[] = []
  const http = createFakeHttp(answers)
  const bridge: HostBridge = {
    requestAccessToken(request, reply) {
      asked.push(request)
      const next = left.shift()
      queueMicrotask(() => reply(next?.error ?? null, next?.token))
    },
    getHostEnv: (reply) => reply(environmentError ?? null, { baseApiUrl: 'https://api.example' }),
    getProxyEnv: () => undefined,
  }
  const request = createConnectRequest({
    bridge,
    moduleId: 'module-1',
    getEnvironment: (reply: HostReply<{ baseApiUrl: string }>) => bridge.getHostEnv(reply),
    createHttpRequest: http.createHttpRequest,
  })
  const call = (options: ConnectRequestOptions) =>
    new Promise<{ outcome: string; args: unknown[] }>((resolve) => {
      request({
        ...options,
        success: (...args) => resolve({ outcome: 'success', args }),
        error: (...args) => resolve({ outcome: 'error', args }),
      })
    })
  return { asked, call, request, sent: http.sent }
}

test('default', async () => {
  const { call } = createWorld({ answers: [{ status: 200, body: json({ uuid: '{a}' }) }] })
  const { outcome, args } = await call({ url: '/2.0/user' })
  expect([outcome, args[0], args[1]]).toEqual(['success', { uuid: '{a}' }, 'success'])
})

test('behavior: sends the token as bearer', async () => {
  const { call, sent } = createWorld({ answers: [{ status: 200, body: '{}' }] })
  await call({ url: '/2.0/user' })
  expect(sent).toEqual([
    {
      method: 'GET',
      url: 'https://api.example/2.0/user',
      headers: { Accept: 'application/json', Authorization: 'Bearer first' },
      body: undefined,
    },
  ])
})

test('behavior: names the module as credential', async () => {
  const { call, asked } = createWorld({ answers: [{ status: 200, body: '{}' }] })
  await call({ url: '/2.0/user' })
  expect(asked).toEqual([{ credentials: { moduleId: 'module-1' } }])
})

test('behavior: a viewer without token sends no credentials', async () => {
  const { call, sent } = createWorld({
    tokens: [{ token: { access_token: '', unauthenticated: true } }],
    answers: [{ status: 200, body: '{}' }],
  })
  await call({ url: '/2.0/user' })
  expect(sent[0]?.headers).toEqual({ Accept: 'application/json' })
})

test('behavior: an address elsewhere gets no token', async () => {
  const { call, sent } = createWorld({ answers: [{ status: 200, body: '{}' }] })
  await call({ url: 'https://evil.example/' })
  expect(sent[0]?.headers).not.toHaveProperty('Authorization')
})

test('parameters: data and contentType', async () => {
  const { call, sent } = createWorld({ answers: [{ status: 200, body: '{}' }] })
  await call({ url: '/a', type: 'POST', data: '{"a":1}', contentType: 'application/json' })
  expect([sent[0]?.body, sent[0]?.headers['Content-Type']]).toEqual(['{"a":1}', 'application/json'])
})

test('parameters: responseType text', async () => {
  const { call } = createWorld({ answers: [{ status: 200, body: 'diff' }] })
  const { args } = await call({ url: '/a', responseType: 'text' })
  expect(args[0]).toBe('diff')
})

test('behavior: no content succeeds without a body', async () => {
  const { call } = createWorld({ answers: [{ status: 204 }] })
  const { outcome, args } = await call({ url: '/a', type: 'DELETE' })
  expect([outcome, args[0], args[1]]).toEqual(['success', undefined, 'nocontent'])
})

test('behavior: an answer that is not JSON is an error', async () => {
  const { call } = createWorld({ answers: [{ status: 200, body: '<html>' }] })
  const { outcome, args } = await call({ url: '/a' })
  expect([outcome, args[1]]).toEqual(['error', 'parsererror'])
})

test('behavior: an HTTP failure hands over the request', async () => {
  const { call } = createWorld({ answers: [{ status: 404, body: '{}', statusText: 'Not Found' }] })
  const { outcome, args } = await call({ url: '/a' })
  expect(outcome).toBe('error')
  expect(args).toMatchObject([{ status: 404, responseText: '{}' }, 'error', 'Not Found'])
})

test('behavior: a lost line hands over status 0', async () => {
  const { call } = createWorld({ answers: [{ status: 0 }] })
  const { args } = await call({ url: '/a' })
  expect(args[0]).toMatchObject({ status: 0 })
})

test('behavior: a 401 is repeated once with a fresh token', async () => {
  const { call, asked, sent } = createWorld({
    answers: [{ status: 401 }, { status: 200, body: '"fresh"' }],
  })
  const { args } = await call({ url: '/a' })
  expect(args[0]).toBe('fresh')
  expect(asked[1]).toEqual({ credentials: { moduleId: 'module-1' }, forceUpdate: true })
  expect(sent[1]?.headers['Authorization']).toBe('Bearer second')
})

test('behavior: a second 401 reaches the app', async () => {
  const { call, sent } = createWorld({ answers: [{ status: 401 }, { status: 401 }] })
  const { args } = await call({ url: '/a' })
  expect(args[0]).toMatchObject({ status: 401 })
  expect(sent).toHaveLength(2)
})

test('behavior: a 401 without a user reaches the app at once', async () => {
  const { call, sent } = createWorld({
    tokens: [{ token: { access_token: '', unauthenticated: true } }],
    answers: [{ status: 401 }],
  })
  await call({ url: '/a' })
  expect(sent).toHaveLength(1)
})

test('behavior: a bridge error is handed on as it is', async () => {
  const error = { code: 'USER_DENIED_ACCESS', message: 'User denied access to app' }
  const { call, sent } = createWorld({ tokens: [{ error }] })
  expect(await call({ url: '/a' })).toEqual({ outcome: 'error', args: [error] })
  expect(sent).toEqual([])
})

test('behavior: a missing address is handed on as text', async () => {
  const { call } = createWorld({ environmentError: 'ConnectModule not found: x' })
  const { args } = await call({ url: '/a' })
  expect(args).toEqual(['ConnectModule not found: x'])
})

test('behavior: returns nothing', () => {
  const { request } = createWorld({ answers: [{ status: 200, body: '{}' }] })
  expect(request('/a')).toBeUndefined()
})
