import { expect, test } from 'vitest'
import { createTestBridge, outcome } from '../../testing/createTestBridge.ts'
import { flushPromises } from '../../testing/createTestClock.ts'
import type { CreateBridgeParameters } from './createBridge.ts'

const declined = { code: 'USER_DENIED_ACCESS', message: 'User denied access to app' }

/** A bridge whose first call has been answered: access is granted. */
async function createGranted(parameters: Partial<CreateBridgeParameters> = {}) {
  const made = createTestBridge(parameters)
  void made.bridge.request({ path: '/first', prompt: 'firstUse' })
  made.call(0).succeed()
  await flushPromises()
  return { ...made, paths: () => made.calls.map(({ path }) => path) }
}

test('behavior: a call that waits too long for its turn never leaves', async () => {
  const { bridge, clock, paths } = await createGranted({ maxConcurrent: 1, consentTimeoutMs: 100 })
  void bridge.request({ path: '/slow', timeoutMs: 1_000 })
  const waiting = bridge.request({ path: '/waiting' }).catch((error: unknown) => error)
  await clock.advance(100)
  await expect(waiting).resolves.toMatchObject({ code: 'TIMEOUT', phase: 'queue', timeoutMs: 100 })
  expect(paths()).toEqual(['/first', '/slow'])
})

test('behavior: a call that takes too long at the host says so', async () => {
  const { bridge, clock } = await createGranted()
  const slow = bridge.request({ path: '/slow', timeoutMs: 10 }).catch((error: unknown) => error)
  await clock.advance(10)
  await expect(slow).resolves.toMatchObject({ code: 'TIMEOUT', phase: 'host', timeoutMs: 10 })
})

test('behavior: a late answer does not free a second place', async () => {
  const { bridge, call, clock, paths } = await createGranted({ maxConcurrent: 1 })
  void outcome(bridge.request({ path: '/slow', timeoutMs: 10 }))
  void bridge.request({ path: '/next' })
  void bridge.request({ path: '/last' })
  await clock.advance(10)
  call(1).succeed()
  await flushPromises()
  expect(paths()).toEqual(['/first', '/slow', '/next'])
})

test('behavior: one call that fails takes no other with it', async () => {
  const { bridge, call } = await createGranted({ maxConcurrent: 1 })
  const failing = outcome(bridge.request({ path: '/failing' }))
  const waiting = bridge.request({ path: '/waiting' })
  call(1).fail({})
  await expect(failing).resolves.toBe('HOST_ERROR')
  call(2).succeed('"good"')
  await expect(waiting).resolves.toBe('good')
})

test('behavior: a read that lost its token twice is not sent a third time', async () => {
  const { bridge, call, paths } = await createGranted()
  const first = bridge.request({ path: '/a' })
  const second = outcome(bridge.request({ path: '/b' }))
  call(1).fail({ status: 401 })
  call(2).fail({ status: 401 })
  await flushPromises()
  call(3).succeed()
  await first
  call(4).fail({ status: 401 })
  await expect(second).resolves.toBe('HTTP_ERROR')
  expect(paths()).toHaveLength(5)
})

test('behavior: a gesture lets out all that waited for it', async () => {
  const { bridge, calls, call } = createTestBridge({ prompt: 'gesture' })
  const reads = ['/a', '/b', '/c'].map((path) => bridge.request({ path }))
  void bridge.consent.ask()
  call(0).succeed()
  await flushPromises()
  for (const waiting of calls.slice(1)) waiting.succeed()
  await expect(Promise.all(reads)).resolves.toHaveLength(3)
})

test('behavior: one gesture opens one question', async () => {
  const { bridge, calls, call } = createTestBridge({ prompt: 'gesture' })
  void outcome(bridge.request({ path: '/a' }))
  void bridge.consent.ask()
  call(0).fail({})
  await flushPromises()
  void bridge.request({ path: '/b' })
  expect(calls).toHaveLength(1)
})

test('behavior: a gesture while access is granted opens no later question', async () => {
  const { bridge, call, calls, status } = await createGranted({ prompt: 'gesture' })
  await expect(bridge.consent.ask()).resolves.toBe('granted')
  void outcome(bridge.request({ path: '/write', method: 'POST' }))
  call(1).fail({ status: 401 })
  await flushPromises()
  expect(status()).toBe('unknown')
  void bridge.request({ path: '/b' })
  expect(calls).toHaveLength(2)
})

test('behavior: from the gesture on, a call waits no longer than others', async () => {
  const { bridge, call, clock } = createTestBridge({
    prompt: 'gesture',
    maxConcurrent: 1,
    consentTimeoutMs: 100,
  })
  void bridge.request({ path: '/a' })
  void bridge.request({ path: '/slow', timeoutMs: 1_000 })
  const waiting = outcome(bridge.request({ path: '/waiting' }))
  await clock.advance(5_000)
  void bridge.consent.ask()
  call(0).succeed()
  await clock.advance(100)
  await expect(waiting).resolves.toBe('TIMEOUT')
})

test('behavior: a gesture gives no more time to calls that need none', async () => {
  const { bridge, call, clock } = createTestBridge({ maxConcurrent: 1, consentTimeoutMs: 100 })
  void bridge.request({ path: '/a' })
  void bridge.request({ path: '/slow', timeoutMs: 1_000 })
  const waiting = outcome(bridge.request({ path: '/waiting' }))
  await clock.advance(50)
  void bridge.consent.ask()
  call(0).succeed()
  await clock.advance(50)
  await expect(waiting).resolves.toBe('TIMEOUT')
})

test('behavior: ask asks again after an answer', async () => {
  const { bridge, call } = createTestBridge()
  const first = bridge.consent.ask()
  call(0).fail(declined)
  await expect(first).resolves.toBe('declined')
  const second = bridge.consent.ask()
  call(1).succeed()
  await expect(second).resolves.toBe('granted')
})

test('behavior: a refusal of the API proves a token, and no refusal', async () => {
  const { bridge, call } = createTestBridge()
  void outcome(bridge.request({ path: '/a' }))
  call(0).fail({ status: 404 })
  await flushPromises()
  expect(bridge.consent.getState()).toMatchObject({ status: 'granted', error: null, episode: 0 })
})

test('behavior: an owner that the vendor refuses passes the question on', async () => {
  const { bridge, calls, call } = createTestBridge()
  const owner = outcome(bridge.proxyRequest({ path: '/a' }))
  const waiting = bridge.request({ path: '/b' })
  call(0).fail({ status: 401 })
  await expect(owner).resolves.toBe('HTTP_ERROR')
  expect(calls.map(({ path }) => path)).toEqual(['/a', '/b'])
  call(1).succeed('"good"')
  await expect(waiting).resolves.toBe('good')
})

test('behavior: a `never` call that is rejected does not let two questions out', async () => {
  const { bridge, calls, call } = createTestBridge()
  void outcome(bridge.proxyRequest({ path: '/a' }))
  void outcome(bridge.request({ path: '/never', prompt: 'never' }))
  void outcome(bridge.request({ path: '/b' }))
  void outcome(bridge.request({ path: '/c' }))
  call(0).fail({ status: 401 })
  await flushPromises()
  expect(calls.map(({ path }) => path)).toEqual(['/a', '/b'])
})

test('behavior: a signal that is aborted before the call, while others wait', async () => {
  const { bridge, call } = createTestBridge()
  const owner = bridge.request({ path: '/owner' })
  const waiting = bridge.request({ path: '/waiting' })
  const dead = bridge.request({ path: '/dead', signal: AbortSignal.abort('gone') })
  await expect(dead).rejects.toMatchObject({ code: 'ABORTED', cause: 'gone' })
  call(0).succeed()
  await owner
  call(1).succeed()
  await waiting
})

test('behavior: ten thousand waiting calls are all told of a denial', async () => {
  const { bridge, call } = createTestBridge()
  const reads = Array.from({ length: 10_000 }, () => outcome(bridge.request({ path: '/a' })))
  call(0).fail({ code: 'USER_DENIED_ACCESS' })
  expect(new Set(await Promise.all(reads))).toEqual(new Set(['CONSENT_DECLINED']))
})
