import { expect, test } from 'vitest'
import { createFakePage } from '../../testing/createFakePage.ts'
import { createFakeTransport } from '../../testing/createFakeTransport.ts'
import { outcome } from '../../testing/createTestBridge.ts'
import { createTestClock, flushPromises } from '../../testing/createTestClock.ts'
import { createTwoFrames } from '../../testing/createTwoFrames.ts'
import { createBridge } from '../core/createBridge.ts'
import { shareQuestion } from './shareQuestion.ts'

const declined = { code: 'USER_DENIED_ACCESS' }

test('default', async () => {
  const { first, second, host, call, statuses, page } = createTwoFrames()
  const reads = [first.request({ path: '/a' }), second.proxyRequest({ path: '/b' })]
  await flushPromises()
  expect(host.calls.map(({ path }) => path)).toEqual(['/a'])
  expect(statuses()).toEqual(['asking', 'asking'])
  call(0).succeed({ of: 'a' })
  await flushPromises()
  call(1).succeed({ of: 'b' })
  await expect(Promise.all(reads)).resolves.toEqual([{ of: 'a' }, { of: 'b' }])
  expect(statuses()).toEqual(['granted', 'granted'])
  expect(page.heldNames()).toEqual([])
})

test.each([
  declined,
  { code: 'USER_ALREADY_DENIED_ACCESS' },
  { code: 'ACCESS_TOKEN_REQUEST_FAILED' },
])(
  'behavior: %j in one frame is the answer of the other too, and of one that comes later',
  async (failure) => {
    const { first, second, host, call, statuses } = createTwoFrames()
    const own = outcome(first.request({ path: '/a' }))
    const other = outcome(second.request({ path: '/b' }))
    await flushPromises()
    call(0).fail(failure)
    expect(await other).toBe(await own)
    expect(host.calls).toHaveLength(1)
    expect(new Set(statuses()).size).toBe(1)
  },
)

test('behavior: a frame that makes its first call after the refusal does not ask', async () => {
  const { first, second, host, call } = createTwoFrames()
  const own = outcome(first.request({ path: '/a' }))
  await flushPromises()
  call(0).fail(declined)
  await expect(own).resolves.toBe('CONSENT_DECLINED')
  await expect(outcome(second.request({ path: '/b' }))).resolves.toBe('CONSENT_DECLINED')
  expect(host.calls).toHaveLength(1)
})

test('behavior: the user asks again in either frame, and a grant reaches both', async () => {
  const { first, second, call, statuses, clock } = createTwoFrames()
  void outcome(first.request({ path: '/a' }))
  void outcome(second.request({ path: '/b' }))
  await flushPromises()
  call(0).fail(declined)
  await flushPromises()
  expect(statuses()).toEqual(['declined', 'declined'])
  const asked = second.consent.ask()
  await flushPromises()
  call(1).succeed()
  await expect(asked).resolves.toBe('granted')
  await clock.advance(0)
  call(2).succeed()
  await flushPromises()
  expect(statuses()).toEqual(['granted', 'granted'])
})

test('behavior: a question that nobody answers ends for both; a late Allow reaches both', async () => {
  const { first, second, host, call, statuses, clock } = createTwoFrames()
  void outcome(first.request({ path: '/a' }))
  void outcome(second.request({ path: '/b' }))
  await clock.advance(120_000)
  expect(statuses()).toEqual(['unanswered', 'unanswered'])
  expect(host.calls).toHaveLength(1)
  call(0).succeed()
  await flushPromises()
  call(1).succeed()
  await flushPromises()
  expect(statuses()).toEqual(['granted', 'granted'])
  expect(clock.timerCount).toBe(0)
})

test('behavior: asking again in the frame that holds the open question does not wait for it', async () => {
  const { first, host, clock } = createTwoFrames()
  const short = outcome(first.request({ path: '/a' }))
  await clock.advance(120_000)
  await expect(short).resolves.toBe('CONSENT_UNANSWERED')
  void first.consent.ask()
  await flushPromises()
  expect(host.calls).toHaveLength(2)
})

test('behavior: a caller that gives up while its frame waits sends nothing', async () => {
  const { first, second, host, call } = createTwoFrames()
  const controller = new AbortController()
  void first.request({ path: '/a' })
  const given = outcome(second.request({ path: '/b', signal: controller.signal }))
  const other = second.request({ path: '/c' })
  await flushPromises()
  controller.abort()
  await expect(given).resolves.toBe('ABORTED')
  await flushPromises()
  call(0).succeed()
  await flushPromises()
  call(1).succeed({ of: 'c' })
  await expect(other).resolves.toEqual({ of: 'c' })
  expect(host.calls.map(({ path }) => path)).toEqual(['/a', '/c'])
})

test('behavior: a lock that cannot be had costs no answer', async () => {
  const host = createFakeTransport()
  const clock = createTestClock()
  const frame = createFakePage().createFrame()
  const { locks: own } = frame
  const locks: typeof frame.locks = {
    query: () => Promise.reject(new DOMException('No.', 'SecurityError')),
    request: (name, options, hold) =>
      name === 'page' ? own.request(name, options, hold) : Promise.reject(new Error('No.')),
  }
  const bridge = createBridge({
    clock,
    transport: shareQuestion(host, { ...frame, locks, clock, questionTimeoutMs: 1_000 }),
  })
  const read = outcome(bridge.request({ path: '/a' }))
  await flushPromises()
  host.calls[0]?.fail(declined)
  await expect(read).resolves.toBe('CONSENT_DECLINED')
})

test('behavior: where locks are forbidden each frame asks for itself', async () => {
  const host = createFakeTransport()
  const clock = createTestClock()
  const frame = createFakePage().createFrame()
  const locks = {
    ...frame.locks,
    request: () => Promise.reject(new DOMException('No.', 'SecurityError')),
  }
  const bridge = createBridge({
    clock,
    transport: shareQuestion(host, { ...frame, locks, clock, questionTimeoutMs: 1 }),
  })
  const read = bridge.request({ path: '/a' })
  await flushPromises()
  host.calls[0]?.succeed({ of: 'a' })
  await expect(read).resolves.toEqual({ of: 'a' })
})
