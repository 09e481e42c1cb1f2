import { expect, test } from 'vitest'
import { isBridgeError } from '../../bridge/core.ts'
import { createTestBridge, outcome } from '../createTestBridge.ts'
import { flushPromises } from '../createTestClock.ts'

/** What the host hands over for a 429. */
function tooMany(headers?: string): unknown {
  return {
    status: 429,
    responseText: 'Rate limit for this resource has been exceeded',
    ...(headers !== undefined && { getAllResponseHeaders: () => headers }),
  }
}

/** A bridge with a grant whose API has just had too many calls. */
async function createLimited(values: unknown) {
  const world = createTestBridge()
  void world.bridge.request({ path: '/first' })
  world.call(0).succeed()
  await flushPromises()
  const read = world.bridge.request({ path: '/limited' }).catch((error: unknown) => error)
  world.call(1).fail(values)
  const error = await read
  if (!isBridgeError(error)) throw new Error('The read succeeded.')
  return { ...world, error }
}

/** Milliseconds until the next call leaves, to 100 ms. */
async function measureWait({ bridge, calls, clock }: Awaited<ReturnType<typeof createLimited>>) {
  const start = clock.now()
  void outcome(bridge.request({ path: '/next' }))
  while (calls.length < 3) await clock.advance(100)
  return clock.now() - start
}

test.each([
  ['seconds', 'date: x\r\nretry-after: 7\r\n', 7_000],
  ['seconds in other letters', 'Retry-After:7\r\n', 7_000],
  ['nothing to wait for', 'retry-after: 0\r\n', 1_000],
  ['a negative number', 'retry-after: -5\r\n', 1_000],
  ['a date that is past', 'retry-after: Mon, 02 Feb 2015 09:00:00 GMT\r\n', 1_000],
  ['a date of another century', 'retry-after: Fri, 02 Feb 2125 09:00:00 GMT\r\n', 300_000],
])('fault F08: 429 with %s is a limited wait', async (_, headers, ms) => {
  const world = await createLimited(tooMany(headers))
  expect(world.error.details.retryAfterMs).toBe(ms)
  expect(await measureWaitOf(world, ms)).toBe(ms)
})

/** A wait may be longer than a call stays in the queue, so the next one comes just before its end. */
async function measureWaitOf(world: Awaited<ReturnType<typeof createLimited>>, ms: number) {
  const early = Math.max(0, ms - 1_000)
  await world.clock.advance(early)
  return early + (await measureWait(world))
}

test.each([
  ['garbage', 'retry-after: soon\r\n'],
  ['no such header', 'date: x\r\n'],
  ['headers that are hidden', undefined],
])('fault F08: 429 with %s is a wait of one or two seconds', async (_, headers) => {
  const world = await createLimited(tooMany(headers))
  expect(world.error.details.retryAfterMs).toBeUndefined()
  const ms = await measureWait(world)
  expect(ms).toBeGreaterThanOrEqual(1_000)
  expect(ms).toBeLessThanOrEqual(2_100)
})

test('fault F08: headers that cannot be read are as none', async () => {
  const xhr = {
    status: 429,
    getAllResponseHeaders: () => {
      throw new Error('Not now.')
    },
  }
  const { error } = await createLimited(xhr)
  expect(error).toMatchObject({ code: 'HTTP_ERROR', isRetryable: true })
})

test('fault F08: all calls to the API share the wait, and one timer', async () => {
  const { bridge, calls, clock } = await createLimited(tooMany('retry-after: 10'))
  const timers = clock.timerCount
  const reads = Array.from({ length: 5 }, (__, index) =>
    outcome(bridge.request({ path: `/${index}` })),
  )
  await clock.advance(9_999)
  expect(calls).toHaveLength(2)
  // A deadline each, and the end of the pause.
  expect(clock.timerCount).toBe(timers + 6)
  await clock.advance(1)
  expect(calls).toHaveLength(7)
  for (const call of calls) call.succeed()
  await Promise.all(reads)
  expect(clock.timerCount).toBe(0)
})

test("fault F08: the vendor's server is another one", async () => {
  const { bridge, calls } = await createLimited(tooMany('retry-after: 10'))
  void outcome(bridge.request({ path: '/api' }))
  void outcome(bridge.proxyRequest({ path: '/vendor' }))
  await flushPromises()
  expect(calls.slice(2).map(({ path }) => path)).toEqual(['/vendor'])
})

test("fault F08: a vendor's own limit is no wait for the API", async () => {
  const { bridge, call, calls } = createTestBridge()
  const first = outcome(bridge.proxyRequest({ path: '/vendor' }))
  call(0).fail(tooMany('retry-after: 10'))
  await expect(first).resolves.toBe('HTTP_ERROR')
  void outcome(bridge.request({ path: '/api' }))
  await flushPromises()
  expect(calls).toHaveLength(2)
})

test('fault F08: a caller that gives up while it waits leaves nothing behind', async () => {
  const { bridge, calls, clock } = await createLimited(tooMany('retry-after: 10'))
  const controller = new AbortController()
  const read = outcome(bridge.request({ path: '/x', signal: controller.signal }))
  await clock.advance(1_000)
  controller.abort()
  await expect(read).resolves.toBe('ABORTED')
  expect(clock.timerCount).toBe(0)
  await clock.advance(20_000)
  expect(calls).toHaveLength(2)
})
