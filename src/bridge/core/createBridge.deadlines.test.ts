import { expect, test, vi } from 'vitest'
import { createTestBridge, outcome } from '../../testing/createTestBridge.ts'
import { flushPromises } from '../../testing/createTestClock.ts'

const declined = { code: 'USER_DENIED_ACCESS', message: 'User denied access to app' }

test('behavior: no answer in time rejects all that wait, and a late Allow recovers', async () => {
  const { bridge, call, clock, status } = createTestBridge({ consentTimeoutMs: 1_000 })
  const reads = ['/a', '/b'].map((path) => outcome(bridge.request({ path })))
  await clock.advance(1_000)
  await expect(Promise.all(reads)).resolves.toEqual(Array(2).fill('CONSENT_UNANSWERED'))
  expect(status()).toBe('unanswered')
  expect(bridge.consent.getState().isPromptOpen).toBe(true)
  call(0).succeed()
  await flushPromises()
  expect(status()).toBe('granted')
})

test('behavior: no answer in time, then a late Deny', async () => {
  const { bridge, call, clock, status } = createTestBridge({ consentTimeoutMs: 1_000 })
  void outcome(bridge.request({ path: '/a' }))
  await clock.advance(1_000)
  call(0).fail(declined)
  await flushPromises()
  expect(status()).toBe('declined')
})

test('behavior: an aborted owner keeps the question', async () => {
  const { bridge, calls, call, status } = createTestBridge()
  const controller = new AbortController()
  const first = outcome(bridge.request({ path: '/a', signal: controller.signal }))
  const second = bridge.request({ path: '/b' })
  controller.abort()
  await expect(first).resolves.toBe('ABORTED')
  expect(calls).toHaveLength(1)
  expect(status()).toBe('asking')
  call(0).succeed()
  await flushPromises()
  call(1).succeed({ of: 'b' })
  await expect(second).resolves.toEqual({ of: 'b' })
})

test('behavior: a call aborted while it waits never leaves', async () => {
  const { bridge, calls, call } = createTestBridge()
  const controller = new AbortController()
  void bridge.request({ path: '/a' })
  const waiting = outcome(bridge.request({ path: '/b', signal: controller.signal }))
  controller.abort()
  await expect(waiting).resolves.toBe('ABORTED')
  call(0).succeed()
  await flushPromises()
  expect(calls).toHaveLength(1)
})

test('behavior: an aborted signal refuses before the host sees anything', async () => {
  const { bridge, calls } = createTestBridge()
  const signal = AbortSignal.abort()
  await expect(outcome(bridge.request({ path: '/a', signal }))).resolves.toBe('ABORTED')
  expect(calls).toHaveLength(0)
})

test('parameters: timeoutMs', async () => {
  const { bridge, call, clock, status } = createTestBridge()
  void bridge.request({ path: '/a' })
  call(0).succeed()
  await flushPromises()
  const slow = outcome(bridge.request({ path: '/b', timeoutMs: 500 }))
  await clock.advance(500)
  await expect(slow).resolves.toBe('TIMEOUT')
  expect(status()).toBe('granted')
})

test('behavior: a call that ran out of time, or was aborted, frees its place', async () => {
  const { bridge, calls, call, clock } = createTestBridge({ maxConcurrent: 1 })
  const controller = new AbortController()
  void bridge.request({ path: '/a' })
  call(0).succeed()
  await flushPromises()
  void outcome(bridge.request({ path: '/slow', timeoutMs: 10 }))
  void outcome(bridge.request({ path: '/gone', signal: controller.signal }))
  void bridge.request({ path: '/last' })
  await clock.advance(10)
  controller.abort()
  await flushPromises()
  expect(calls.map(({ path }) => path)).toEqual(['/a', '/slow', '/gone', '/last'])
})

test('behavior: the last wait, the last timer and the last listener are gone', async () => {
  const { bridge, call, clock } = createTestBridge()
  const controller = new AbortController()
  const removed = vi.spyOn(controller.signal, 'removeEventListener')
  const { signal } = controller
  const reads = ['/a', '/b'].map((path) => bridge.request({ path, signal }))
  call(0).succeed()
  await flushPromises()
  call(1).succeed()
  await Promise.all(reads)
  expect(clock.timerCount).toBe(0)
  expect(removed).toHaveBeenCalledTimes(2)
  expect(bridge.consent.countWaiting()).toBe(0)
})
