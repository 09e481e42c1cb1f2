import { expect, test } from 'vitest'
import type { AtlassianConnect, ConnectRequestOptions } from '../../contract/AtlassianConnect.ts'
import { createFakeHost } from '../../testing/createFakeHost.ts'
import { createTestClock } from '../../testing/createTestClock.ts'
import type { TransportCall } from '../core/Transport.ts'
import { createConnectTransport } from './createConnectTransport.ts'

const call: TransportCall = {
  kind: 'request',
  path: '/2.0/user',
  method: 'GET',
  responseType: 'json',
}

function send(ap: object | undefined, clock = createTestClock()) {
  const transport = createConnectTransport(() => ap, { clock })
  return transport.send(call)
}

/** An AP whose one request function is given. */
function apOf(request: (options: ConnectRequestOptions) => unknown): AtlassianConnect {
  return { request: (options) => (typeof options === 'string' ? undefined : request(options)) }
}

test('default', async () => {
  const { ap } = createFakeHost({ decision: 'approved' })
  await expect(send(ap)).resolves.toEqual({ type: 'success', value: { path: '/2.0/user' } })
})

test.each([['require'], ['direct'], ['both']] as const)(
  'behavior: AP offers %s',
  async (offers) => {
    const host = createFakeHost({ decision: 'approved', offers })
    await expect(send(host.ap)).resolves.toMatchObject({ type: 'success' })
    expect(host.calls).toHaveLength(1)
  },
)

test('behavior: require is taken before the direct function', async () => {
  const required = createFakeHost({ decision: 'approved', offers: 'require' })
  const direct = createFakeHost({ decision: 'approved', offers: 'direct' })
  await send({ ...direct.ap, ...required.ap })
  expect([required.calls.length, direct.calls.length]).toEqual([1, 0])
})

test.each([
  ['offers nothing', {}],
  ['throws in require', { require: () => JSON.parse('x') }],
  [
    'hands undefined over',
    { require: (_: string, callback: (value: unknown) => void) => callback(undefined) },
  ],
  ['holds something that is no function', { request: 1 }],
])('behavior: AP %s', async (_, ap) => {
  await expect(send(ap)).resolves.toEqual({ type: 'unavailable', reason: 'moduleMissing' })
})

test('behavior: AP.require never calls back, and AP.request is there', async () => {
  const clock = createTestClock()
  const { ap } = createFakeHost({ decision: 'approved', offers: 'direct' })
  const answer = send({ ...ap, require: () => undefined }, clock)
  await clock.advance(2_000)
  await expect(answer).resolves.toMatchObject({ type: 'success' })
})

test('behavior: the script is late', async () => {
  const clock = createTestClock()
  const { ap } = createFakeHost({ decision: 'approved' })
  let connect: AtlassianConnect | undefined
  const answer = createConnectTransport(() => connect, { clock }).send(call)
  await clock.advance(5_000)
  connect = ap
  await clock.advance(100)
  await expect(answer).resolves.toMatchObject({ type: 'success' })
})

test.each([
  ['undefined', undefined],
  ['an element of that id', document.createElement('i')],
])('parameters: scriptTimeoutMs, AP is %s', async (_, ap) => {
  const clock = createTestClock()
  const answer = send(ap, clock)
  await clock.advance(10_000)
  await expect(answer).resolves.toEqual({ type: 'unavailable', reason: 'scriptMissing' })
  expect(clock.timerCount).toBe(0)
})

test('parameters: isEmbedded', async () => {
  const { ap } = createFakeHost()
  const transport = createConnectTransport(() => ap, { isEmbedded: () => false })
  await expect(transport.send(call)).resolves.toEqual({
    type: 'unavailable',
    reason: 'notEmbedded',
  })
})

test.each([
  ['throws', () => JSON.parse('x'), 'error'],
  ['answers in the same tick', (o: ConnectRequestOptions) => o.success?.(1), 'success'],
  ['answers twice', (o: ConnectRequestOptions) => [o.success?.(1), o.error?.(2)], 'success'],
  ['fails, then succeeds', (o: ConnectRequestOptions) => [o.error?.(2), o.success?.(1)], 'error'],
  ['returns a promise', () => Promise.resolve(1), 'success'],
  ['returns a promise that rejects', () => Promise.reject(new Error('no')), 'error'],
  [
    'returns a promise and calls back',
    (o: ConnectRequestOptions) => [o.success?.(1), Promise.reject(new Error('no'))][1],
    'success',
  ],
  // oxlint-disable-next-line unicorn/no-thenable -- What a host returns may be any thenable.
  ['returns a thenable that throws', () => ({ then: () => JSON.parse('x') }), 'error'],
])('behavior: a request that %s', async (_, request, type) => {
  await expect(send(apOf(request))).resolves.toMatchObject({ type })
})

test('behavior: a promise of body and xhr brings the body', async () => {
  const answer = send(apOf(() => Promise.resolve({ body: '{}', xhr: {} })))
  await expect(answer).resolves.toEqual({ type: 'success', value: '{}' })
})

test('behavior: a success without a value is an empty answer', async () => {
  await expect(send(apOf((options) => options.success?.()))).resolves.toEqual({
    type: 'success',
    value: undefined,
  })
})

test('behavior: a write carries its body and media type under the names the host knows', async () => {
  let seen: ConnectRequestOptions | undefined
  const ap = apOf((options) => {
    seen = options
    return options.success?.()
  })
  await createConnectTransport(() => ap).send({
    ...call,
    method: 'POST',
    body: '{}',
    contentType: 'application/json',
    accept: 'text/plain',
  })
  expect(seen).toMatchObject({
    url: '/2.0/user',
    type: 'POST',
    data: '{}',
    contentType: 'application/json',
    headers: { Accept: 'text/plain' },
  })
})

test('behavior: two copies of the script are never mixed', async () => {
  const first = createFakeHost({ decision: 'approved' })
  const second = createFakeHost({ decision: 'approved' })
  let ap = first.ap
  const transport = createConnectTransport(() => ap)
  await transport.send(call)
  ap = second.ap
  await transport.send(call)
  expect([first.calls.length, second.calls.length]).toEqual([1, 1])
})
