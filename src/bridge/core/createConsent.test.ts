import { expect, test, vi } from 'vitest'
import { createTestBridge, outcome } from '../../testing/createTestBridge.ts'
import { flushPromises } from '../../testing/createTestClock.ts'

test('behavior: followers see each change once, in order', async () => {
  const { bridge, call } = createTestBridge()
  const seen: string[] = []
  bridge.consent.subscribe(({ status }, previous) => seen.push(`${previous.status} ${status}`))
  void outcome(bridge.request({ path: '/a' }))
  call(0).succeed()
  await flushPromises()
  void outcome(bridge.request({ path: '/b' }))
  call(1).fail({ status: 401 })
  await flushPromises()
  expect(seen).toEqual(['unknown asking', 'asking granted', 'granted unknown', 'unknown asking'])
})

test('behavior: ask() ends with the answer, whichever dialog brought it, and can be used again', async () => {
  const { bridge, calls, call, clock, status } = createTestBridge({ consentTimeoutMs: 1_000 })
  void outcome(bridge.request({ path: '/a' }))
  await clock.advance(1_000)
  const asked = bridge.consent.ask()
  call(0).succeed()
  await flushPromises()
  await expect(Promise.race([asked, flushPromises().then(() => 'still open')])).resolves.toBe(
    'granted',
  )
  void outcome(bridge.request({ path: '/b' }))
  call(2).fail({ code: 'USER_DENIED_ACCESS' })
  await flushPromises()
  expect(status()).toBe('declined')
  void bridge.consent.ask()
  expect(status()).toBe('asking')
  expect(calls).toHaveLength(4)
})

test('behavior: the call of ask() is sent again, like any read, when its token is not good', async () => {
  const { bridge, calls, call, status } = createTestBridge({ prompt: 'gesture' })
  const asked = bridge.consent.ask()
  call(0).fail({ status: 401 })
  await flushPromises()
  expect(calls.map(({ path }) => path)).toEqual(['/2.0/user', '/2.0/user'])
  call(1).succeed()
  await asked
  expect(status()).toBe('granted')
})

test('behavior: a listener that throws keeps neither the others nor the caller', async () => {
  const { bridge, call } = createTestBridge({
    onEvent: () => {
      throw new Error('of the app, event')
    },
  })
  const uncaught: (() => void)[] = []
  vi.stubGlobal('queueMicrotask', (task: () => void) => uncaught.push(task))
  const seen: string[] = []
  bridge.consent.subscribe(() => {
    throw new Error('of the app, listener')
  })
  bridge.consent.subscribe(({ status }) => seen.push(status))
  const read = bridge.request({ path: '/a' })
  call(0).succeed({ of: 'a' })
  await expect(read).resolves.toEqual({ of: 'a' })
  vi.unstubAllGlobals()
  expect(new Set(seen)).toEqual(new Set(['asking', 'granted']))
  // Reported as uncaught errors, in a turn of their own.
  const messages = new Set(uncaught.map((task) => toMessage(task)))
  expect(messages).toEqual(new Set(['of the app, event', 'of the app, listener']))
})

function toMessage(task: () => void): unknown {
  try {
    task()
  } catch (error) {
    return error instanceof Error && error.message
  }
  return undefined
}

test('behavior: calls that wait for a gesture are one pending request', async () => {
  const { bridge, calls, call, clock } = createTestBridge({ prompt: 'gesture' })
  expect(bridge.consent.getPending()).toBeNull()
  await clock.advance(7)
  const first = outcome(bridge.request({ path: '/a' }))
  const second = outcome(bridge.proxyRequest({ path: '/b' }))
  const pending = bridge.consent.getPending()
  expect(pending).toMatchObject({ since: 7, waiting: 2 })
  expect(bridge.consent.getPending()).toBe(pending)
  expect(calls).toHaveLength(0)

  pending?.dismiss()
  await expect(Promise.all([first, second])).resolves.toEqual([
    'CONSENT_REQUIRED',
    'CONSENT_REQUIRED',
  ])
  expect(bridge.consent.getPending()).toBeNull()

  const third = outcome(bridge.request({ path: '/c' }))
  void bridge.consent.getPending()?.ask()
  expect(bridge.consent.getPending()).toBeNull()
  call(0).succeed({ of: 'c' })
  await expect(third).resolves.toEqual({ of: 'c' })
})

test('behavior: a pending request is of its calls; others make another one', async () => {
  const { bridge, clock } = createTestBridge({ prompt: 'gesture' })
  void outcome(bridge.request({ path: '/a' }))
  const first = bridge.consent.getPending()
  first?.dismiss()
  await clock.advance(9)
  void outcome(bridge.request({ path: '/b' }))
  expect(first).toMatchObject({ since: 0, waiting: 1 })
  expect(bridge.consent.getPending()).toMatchObject({ since: 9, waiting: 1 })
})

test('behavior: what waits while the question is open is not pending', () => {
  const { bridge } = createTestBridge()
  void outcome(bridge.request({ path: '/a' }))
  void outcome(bridge.request({ path: '/b' }))
  expect(bridge.consent.countWaiting()).toBe(1)
  expect(bridge.consent.getPending()).toBeNull()
})

test('behavior: asking where access is granted answers at once, without a call', async () => {
  const { bridge, call, calls } = createTestBridge()
  void outcome(bridge.request({ path: '/a' }))
  call(0).succeed()
  await flushPromises()
  await expect(bridge.consent.ask()).resolves.toBe('granted')
  expect(calls).toHaveLength(1)
})

test('behavior: one gesture opens one question, also with nothing to send', async () => {
  const { bridge, call, calls } = createTestBridge({ prompt: 'gesture' })
  const asked = bridge.consent.ask()
  call(0).fail({})
  await expect(asked).resolves.toBe('unknown')
  void outcome(bridge.request({ path: '/b' }))
  await flushPromises()
  expect(calls).toHaveLength(1)
})

test('behavior: one gesture opens one question', async () => {
  const { bridge, call, calls } = createTestBridge({ prompt: 'gesture' })
  const first = outcome(bridge.request({ path: '/a' }))
  void bridge.consent.ask()
  // Says nothing about consent, so nothing is known again.
  call(0).fail({})
  await first
  void outcome(bridge.request({ path: '/b' }))
  await flushPromises()
  expect(calls).toHaveLength(1)
})
