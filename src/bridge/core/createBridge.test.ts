import { expect, test, vi } from 'vitest'
import { createFakeTransport } from '../../testing/createFakeTransport.ts'
import { createTestClock, flushPromises } from '../../testing/createTestClock.ts'
import { createBridge, type CreateBridgeParameters } from './createBridge.ts'

const declined = { code: 'USER_DENIED_ACCESS', message: 'User denied access to app' }
const blocked = { code: 'USER_ALREADY_DENIED_ACCESS', message: 'x' }

function setUp(parameters: Partial<CreateBridgeParameters> = {}) {
  const transport = createFakeTransport()
  const clock = createTestClock()
  const bridge = createBridge({ transport, clock, ...parameters })
  const status = () => bridge.consent.getState().status
  return { bridge, clock, status, calls: transport.calls }
}

/** The call at a place of the list; a clear failure when it did not leave. */
function at<value>(list: readonly value[], index: number): value {
  const value = list[index]
  if (value === undefined) throw new Error(`There is no call ${index}, only ${list.length}.`)
  return value
}

/** What a promise came to: its value, or the code of its error. */
async function outcome(promise: Promise<unknown>): Promise<unknown> {
  return promise.catch((error: { code?: string }) => error.code)
}

test('default', async () => {
  const { bridge, calls, status } = setUp()
  const user = bridge.request({ path: '/2.0/user' })
  expect(status()).toBe('asking')
  at(calls, 0).succeed({ display_name: 'Ana' })
  await expect(user).resolves.toEqual({ display_name: 'Ana' })
  expect(status()).toBe('granted')
})

test('behavior: ten calls of both kinds ask once, and all run after the grant', async () => {
  const { bridge, calls } = setUp()
  const reads = Array.from({ length: 10 }, (_, index) =>
    index % 2 ? bridge.request({ path: `/${index}` }) : bridge.proxyRequest({ path: `/${index}` }),
  )
  expect(calls).toHaveLength(1)
  at(calls, 0).succeed(0)
  await flushPromises()
  expect(calls).toHaveLength(7)
  for (const call of calls.slice(1)) call.succeed(1)
  await flushPromises()
  expect(calls).toHaveLength(10)
  for (const call of calls.slice(7)) call.succeed(1)
  await expect(Promise.all(reads)).resolves.toHaveLength(10)
})

test('parameters: maxConcurrent', async () => {
  const { bridge, calls } = setUp({ maxConcurrent: 2 })
  for (const path of ['/a', '/b', '/c', '/d', '/e']) void bridge.request({ path })
  at(calls, 0).succeed()
  await flushPromises()
  expect(calls.map(({ path }) => path)).toEqual(['/a', '/b', '/c'])
})

test('behavior: a denial rejects all that wait, and nothing more leaves', async () => {
  const { bridge, calls, status } = setUp()
  const reads = ['/a', '/b', '/c'].map((path) => outcome(bridge.request({ path })))
  at(calls, 0).fail(declined)
  await expect(Promise.all(reads)).resolves.toEqual(Array(3).fill('CONSENT_DECLINED'))
  await expect(outcome(bridge.request({ path: '/d' }))).resolves.toBe('CONSENT_DECLINED')
  expect(calls).toHaveLength(1)
  expect(status()).toBe('declined')
})

test('behavior: ask sends one call however often it is pressed', async () => {
  const { bridge, calls, status } = setUp()
  void outcome(bridge.request({ path: '/a' }))
  at(calls, 0).fail(declined)
  await flushPromises()
  const asked = [bridge.consent.ask(), bridge.consent.ask(), bridge.consent.ask()]
  expect(calls.map(({ path }) => path)).toEqual(['/a', '/2.0/user'])
  at(calls, 1).succeed()
  await expect(Promise.all(asked)).resolves.toEqual(['granted', 'granted', 'granted'])
  expect(status()).toBe('granted')
})

test('behavior: ask answers a denial as a value', async () => {
  const { bridge, calls } = setUp()
  const asked = bridge.consent.ask()
  at(calls, 0).fail(blocked)
  await expect(asked).resolves.toBe('blocked')
})

test('behavior: ask during an open question joins it', async () => {
  const { bridge, calls } = setUp()
  void bridge.request({ path: '/a' })
  const asked = bridge.consent.ask()
  expect(calls).toHaveLength(1)
  at(calls, 0).succeed()
  await expect(asked).resolves.toBe('granted')
})

test('behavior: no answer in time rejects all that wait, and a late Allow recovers', async () => {
  const { bridge, calls, clock, status } = setUp({ consentTimeoutMs: 1_000 })
  const reads = ['/a', '/b'].map((path) => outcome(bridge.request({ path })))
  await clock.advance(1_000)
  await expect(Promise.all(reads)).resolves.toEqual(Array(2).fill('CONSENT_UNANSWERED'))
  expect(status()).toBe('unanswered')
  expect(bridge.consent.getState().isPromptOpen).toBe(true)
  at(calls, 0).succeed()
  await flushPromises()
  expect(status()).toBe('granted')
})

test('behavior: no answer in time, then a late Deny', async () => {
  const { bridge, calls, clock, status } = setUp({ consentTimeoutMs: 1_000 })
  void outcome(bridge.request({ path: '/a' }))
  await clock.advance(1_000)
  at(calls, 0).fail(declined)
  await flushPromises()
  expect(status()).toBe('declined')
})

test('behavior: an aborted owner keeps the question', async () => {
  const { bridge, calls, status } = setUp()
  const controller = new AbortController()
  const first = outcome(bridge.request({ path: '/a', signal: controller.signal }))
  const second = bridge.request({ path: '/b' })
  controller.abort()
  await expect(first).resolves.toBe('ABORTED')
  expect(calls).toHaveLength(1)
  expect(status()).toBe('asking')
  at(calls, 0).succeed()
  await flushPromises()
  at(calls, 1).succeed({ of: 'b' })
  await expect(second).resolves.toEqual({ of: 'b' })
})

test('behavior: a call aborted while it waits never leaves', async () => {
  const { bridge, calls } = setUp()
  const controller = new AbortController()
  void bridge.request({ path: '/a' })
  const waiting = outcome(bridge.request({ path: '/b', signal: controller.signal }))
  controller.abort()
  await expect(waiting).resolves.toBe('ABORTED')
  at(calls, 0).succeed()
  await flushPromises()
  expect(calls).toHaveLength(1)
})

test('behavior: an aborted signal refuses before the host sees anything', async () => {
  const { bridge, calls } = setUp()
  const signal = AbortSignal.abort()
  await expect(outcome(bridge.request({ path: '/a', signal }))).resolves.toBe('ABORTED')
  expect(calls).toHaveLength(0)
})

test('parameters: timeoutMs', async () => {
  const { bridge, calls, clock, status } = setUp()
  void bridge.request({ path: '/a' })
  at(calls, 0).succeed()
  await flushPromises()
  const slow = outcome(bridge.request({ path: '/b', timeoutMs: 500 }))
  await clock.advance(500)
  await expect(slow).resolves.toBe('TIMEOUT')
  expect(status()).toBe('granted')
})

test('behavior: a call that ran out of time, or was aborted, frees its place', async () => {
  const { bridge, calls, clock } = setUp({ maxConcurrent: 1 })
  const controller = new AbortController()
  void bridge.request({ path: '/a' })
  at(calls, 0).succeed()
  await flushPromises()
  void outcome(bridge.request({ path: '/slow', timeoutMs: 10 }))
  void outcome(bridge.request({ path: '/gone', signal: controller.signal }))
  void bridge.request({ path: '/last' })
  await clock.advance(10)
  controller.abort()
  await flushPromises()
  expect(calls.map(({ path }) => path)).toEqual(['/a', '/slow', '/gone', '/last'])
})

test('behavior: a failure that says nothing about consent passes the question on', async () => {
  const { bridge, calls, status } = setUp()
  const first = outcome(bridge.request({ path: '/a' }))
  const second = outcome(bridge.request({ path: '/b' }))
  at(calls, 0).fail({})
  await expect(first).resolves.toBe('HOST_ERROR')
  expect(status()).toBe('asking')
  at(calls, 1).succeed({ of: 'b' })
  await expect(second).resolves.toEqual({ of: 'b' })
})

test('behavior: an HTTP failure proves a token', async () => {
  const { bridge, calls, status } = setUp()
  const read = outcome(bridge.request({ path: '/a' }))
  at(calls, 0).fail({ status: 404 })
  await expect(read).resolves.toBe('HTTP_ERROR')
  expect(status()).toBe('granted')
})

test('behavior: a lost token is asked for once more, for a read', async () => {
  const { bridge, calls, status } = setUp()
  void bridge.request({ path: '/a' })
  at(calls, 0).succeed()
  await flushPromises()
  const read = bridge.request({ path: '/b' })
  at(calls, 1).fail({ status: 401 })
  await flushPromises()
  expect(calls.map(({ path }) => path)).toEqual(['/a', '/b', '/b'])
  at(calls, 2).succeed({ of: 'b' })
  await expect(read).resolves.toEqual({ of: 'b' })
  expect(status()).toBe('granted')
})

test('behavior: a second 401 ends the read and leaves the state unknown and lost', async () => {
  const { bridge, calls } = setUp()
  void bridge.request({ path: '/a' })
  at(calls, 0).succeed()
  await flushPromises()
  const read = outcome(bridge.request({ path: '/b' }))
  at(calls, 1).fail({ status: 401 })
  await flushPromises()
  at(calls, 2).fail({ status: 401 })
  await expect(read).resolves.toBe('HTTP_ERROR')
  expect(bridge.consent.getState()).toMatchObject({ status: 'unknown', isLost: true, episode: 1 })
})

test('behavior: a write that lost its token is not sent again', async () => {
  const { bridge, calls } = setUp()
  void bridge.request({ path: '/a' })
  at(calls, 0).succeed()
  await flushPromises()
  const write = outcome(bridge.request({ path: '/b', method: 'POST' }))
  at(calls, 1).fail({ error: 'invalid_grant' })
  await expect(write).resolves.toBe('CONSENT_LOST')
  expect(calls).toHaveLength(2)
})

test('behavior: a write refused for consent is not sent again after the grant', async () => {
  const { bridge, calls } = setUp()
  const write = outcome(bridge.request({ path: '/a', method: 'POST', body: { x: 1 } }))
  at(calls, 0).fail(declined)
  await expect(write).resolves.toBe('CONSENT_DECLINED')
  const asked = bridge.consent.ask()
  at(calls, 1).succeed()
  await asked
  expect(calls.map(({ method }) => method)).toEqual(['POST', 'GET'])
})

test('behavior: calls in flight with a token may finish after a denial, and change nothing', async () => {
  const { bridge, calls, status } = setUp()
  void bridge.request({ path: '/a' })
  at(calls, 0).succeed()
  await flushPromises()
  const first = outcome(bridge.request({ path: '/b' }))
  const second = bridge.request({ path: '/c' })
  at(calls, 1).fail(blocked)
  await expect(first).resolves.toBe('CONSENT_BLOCKED')
  at(calls, 2).succeed({ of: 'c' })
  await expect(second).resolves.toEqual({ of: 'c' })
  expect(status()).toBe('blocked')
})

test('parameters: prompt gesture', async () => {
  const { bridge, calls, clock } = setUp({ prompt: 'gesture' })
  const read = bridge.request({ path: '/a' })
  await clock.advance(3_600_000)
  expect(calls).toHaveLength(0)
  const asked = bridge.consent.ask()
  at(calls, 0).succeed({ of: 'a' })
  await expect(read).resolves.toEqual({ of: 'a' })
  await expect(asked).resolves.toBe('granted')
})

test('parameters: prompt never', async () => {
  const { bridge, calls } = setUp()
  const read = outcome(bridge.request({ path: '/a', prompt: 'never' }))
  await expect(read).resolves.toBe('CONSENT_REQUIRED')
  expect(calls).toHaveLength(0)
})

test('parameters: parse', async () => {
  const { bridge, calls } = setUp()
  const parse = (answer: unknown) => {
    if (answer !== 1) throw new Error('not one')
    return 'one'
  }
  const good = bridge.request({ path: '/a', parse })
  const bad = outcome(bridge.request({ path: '/b', parse }))
  at(calls, 0).succeed(1)
  await expect(good).resolves.toBe('one')
  at(calls, 1).succeed(2)
  await expect(bad).resolves.toBe('PARSE_ERROR')
})

test('behavior: JSON that arrives as text is read', async () => {
  const { bridge, calls } = setUp()
  const json = bridge.request({ path: '/a' })
  const html = outcome(bridge.request({ path: '/b' }))
  const text = bridge.request({ path: '/c', responseType: 'text' })
  at(calls, 0).succeed('{"a":1}')
  await expect(json).resolves.toEqual({ a: 1 })
  at(calls, 1).succeed('<html>')
  await expect(html).resolves.toBe('PARSE_ERROR')
  at(calls, 2).succeed('{"a":1}')
  await expect(text).resolves.toBe('{"a":1}')
})

test('parameters: body', async () => {
  const { bridge, calls } = setUp()
  void bridge.request({ path: '/a', method: 'POST', body: { a: 1 } })
  expect(at(calls, 0)).toMatchObject({ body: '{"a":1}', contentType: 'application/json' })
})

test('behavior: the last wait, the last timer and the last listener are gone', async () => {
  const { bridge, calls, clock } = setUp()
  const controller = new AbortController()
  const removed = vi.spyOn(controller.signal, 'removeEventListener')
  const { signal } = controller
  const reads = ['/a', '/b'].map((path) => bridge.request({ path, signal }))
  at(calls, 0).succeed()
  await flushPromises()
  at(calls, 1).succeed()
  await Promise.all(reads)
  expect(clock.timerCount).toBe(0)
  expect(removed).toHaveBeenCalledTimes(2)
  expect(bridge.consent.countWaiting()).toBe(0)
})

test('parameters: onEvent', async () => {
  const events: string[] = []
  const { bridge, calls, clock } = setUp({
    consentTimeoutMs: 10,
    onEvent: (event) => events.push(event.type === 'consent' ? event.status : event.type),
  })
  void outcome(bridge.request({ path: '/a' }))
  await clock.advance(10)
  at(calls, 0).succeed()
  await flushPromises()
  expect(events).toEqual(['queued', 'sent', 'asking', 'unanswered', 'settled', 'late', 'granted'])
})
