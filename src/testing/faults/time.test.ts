import { afterEach, expect, test, vi } from 'vitest'
import { systemClock } from '../../bridge/core/Clock.ts'
import { createTestBridge, outcome } from '../createTestBridge.ts'
import { flushPromises } from '../createTestClock.ts'

afterEach(() => {
  vi.useRealTimers()
})

test('fault E01: a deadline says whether the time went in the queue or at the host', async () => {
  const { bridge, call, clock } = createTestBridge({ consentTimeoutMs: 1_000, timeoutMs: 50 })
  const owner = bridge.request({ path: '/owner' }).catch((error: unknown) => error)
  await clock.advance(1)
  const queued = bridge.request({ path: '/queued' }).catch((error: unknown) => error)
  await clock.advance(998)
  expect(bridge.consent.countWaiting()).toBe(1)
  call(0).succeed()
  await owner
  await clock.advance(49)
  expect(await Promise.race([queued, flushPromises().then(() => 'open')])).toBe('open')
  await clock.advance(1)
  await expect(queued).resolves.toMatchObject({ code: 'TIMEOUT', phase: 'host', timeoutMs: 50 })

  const second = createTestBridge({ consentTimeoutMs: 1_000 })
  void outcome(second.bridge.request({ path: '/owner' }))
  await second.clock.advance(500)
  second.call(0).fail({ status: 404 })
  await flushPromises()
  const places = Array.from({ length: 6 }, () => outcome(second.bridge.request({ path: '/x' })))
  const late = second.bridge.request({ path: '/late' }).catch((error: unknown) => error)
  await second.clock.advance(1_000)
  await expect(late).resolves.toMatchObject({ phase: 'queue', timeoutMs: 1_000 })
  await second.clock.advance(30_000)
  await Promise.all(places)
})

test('fault E02: a timer that fires late lets answers in first', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  const order: string[] = []
  systemClock.setTimer(() => order.push('deadline'), 1_000)
  // A hidden tab: the clock goes on, timers do not.
  vi.spyOn(performance, 'now').mockReturnValue(90_000)
  vi.advanceTimersByTime(1_000)
  expect(order).toEqual([])
  order.push('answer')
  vi.advanceTimersByTime(250)
  expect(order).toEqual(['answer', 'deadline'])
})

test('fault E03: after a night of sleep all that waits settles, once', async () => {
  const { bridge, calls, clock } = createTestBridge()
  const reads = Array.from({ length: 20 }, (_, index) =>
    outcome(bridge.request({ path: `/${index}` })),
  )
  await clock.advance(8 * 3_600_000)
  const codes = await Promise.all(reads)
  expect(new Set(codes)).toEqual(new Set(['CONSENT_UNANSWERED']))
  expect(calls).toHaveLength(1)
  expect(clock.timerCount).toBe(0)
})

test.each([-86_400_000, 86_400_000])(
  'fault E04: a wall clock that jumps by %i ms moves no deadline',
  (jump) => {
    vi.useFakeTimers()
    const onDeadline = vi.fn<() => void>()
    systemClock.setTimer(onDeadline, 1_000)
    const before = systemClock.now()
    vi.setSystemTime(Date.now() + jump)
    expect(systemClock.now() - before).toBe(0)
    vi.advanceTimersByTime(999)
    expect(onDeadline).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(onDeadline).toHaveBeenCalledOnce()
  },
)

test('fault E09: a question that stays open for a lunch ends, and is recovered by a late Allow', async () => {
  const { bridge, call, clock, status } = createTestBridge()
  const read = outcome(bridge.request({ path: '/a' }))
  await clock.advance(3_600_000)
  await expect(read).resolves.toBe('CONSENT_UNANSWERED')
  expect(bridge.consent.getState()).toMatchObject({ status: 'unanswered', isPromptOpen: true })
  call(0).succeed()
  await flushPromises()
  expect(status()).toBe('granted')
})

test.each(['answer first', 'deadline first'])(
  'fault E10: an answer at the very time of the deadline counts once (%s)',
  async (order) => {
    const { bridge, call, clock } = createTestBridge({ timeoutMs: 1_000 })
    void bridge.request({ path: '/owner' })
    call(0).succeed()
    await flushPromises()
    const settled: unknown[] = []
    const read = bridge.request({ path: '/a' }).then(
      () => settled.push('value'),
      ({ code }: { code: string }) => settled.push(code),
    )
    await clock.advance(999)
    if (order === 'answer first') call(1).succeed({ of: 'a' })
    const time = clock.advance(1)
    if (order === 'deadline first') call(1).succeed({ of: 'a' })
    await Promise.all([time, read])
    await clock.advance(10_000)
    expect(settled).toHaveLength(1)
  },
)
