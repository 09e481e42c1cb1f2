import { expect, test } from 'vitest'
import { outcome } from '../createTestBridge.ts'
import { createBridgeOver } from './createBridgeOver.ts'

const path = '/2.0/user'
const denied = { code: 'USER_DENIED_ACCESS' }
const granted = () => ({ of: 'host' })

test('fault B01: no callback, ever', async () => {
  const { bridge, clock, calls } = createBridgeOver(() => undefined, { maxConcurrent: 1 })
  const first = outcome(bridge.request({ path }))
  await clock.advance(1_000_000)
  await expect(first).resolves.toBe('CONSENT_UNANSWERED')
  expect(bridge.consent.getState().isPromptOpen).toBe(true)
  calls[0]?.success({})
  await clock.advance(0)
  const slow = outcome(bridge.request({ path, timeoutMs: 500 }))
  await clock.advance(500)
  await expect(slow).resolves.toBe('TIMEOUT')
  const next = bridge.request({ path })
  await clock.advance(0)
  calls[2]?.success('{"of":"next"}')
  await expect(next).resolves.toEqual({ of: 'next' })
  expect(clock.timerCount).toBe(0)
})

test('fault B02: success twice', async () => {
  const { bridge, calls } = createBridgeOver((call) => {
    call.success({ of: 'first' })
    call.success({ of: 'second' })
  })
  await expect(bridge.request({ path })).resolves.toEqual({ of: 'first' })
  await expect(bridge.request({ path })).resolves.toEqual({ of: 'first' })
  expect(calls).toHaveLength(2)
})

test('fault B03: success, then an error', async () => {
  const { bridge } = createBridgeOver((call) => {
    call.success({ of: 'first' })
    call.error(denied)
  })
  await expect(bridge.request({ path })).resolves.toEqual({ of: 'first' })
  expect(bridge.consent.getState().status).toBe('granted')
})

test('fault B03: an error, then success', async () => {
  const { bridge } = createBridgeOver((call) => {
    call.error(denied)
    call.success({})
  })
  await expect(outcome(bridge.request({ path }))).resolves.toBe('CONSENT_DECLINED')
  expect(bridge.consent.getState().status).toBe('declined')
})

test('fault B04: the callback comes inside the call', async () => {
  const { bridge, calls } = createBridgeOver((call, index) => call.success({ of: index }))
  const order: string[] = []
  const reads = [0, 1, 2].map(async () => {
    const value = await bridge.request({ path })
    order.push('settled')
    return value
  })
  order.push('returned')
  await expect(Promise.all(reads)).resolves.toEqual([{ of: 0 }, { of: 1 }, { of: 2 }])
  expect(order).toEqual(['returned', 'settled', 'settled', 'settled'])
  expect(calls).toHaveLength(3)
})

test('fault B05: the answer comes after the deadline', async () => {
  const { bridge, clock, calls } = createBridgeOver(() => undefined)
  const settled: unknown[] = []
  const read = outcome(bridge.request({ path })).then((value) => settled.push(value))
  await clock.advance(1_000_000)
  await read
  expect(bridge.consent.getState().status).toBe('unanswered')
  calls[0]?.success({})
  await clock.advance(0)
  expect(settled).toEqual(['CONSENT_UNANSWERED'])
  expect(bridge.consent.getState().status).toBe('granted')
})

test('fault B06: the answer comes after an abort', async () => {
  const { bridge, clock, calls } = createBridgeOver((call, index) => {
    if (index === 0) call.success({})
  })
  await bridge.request({ path })
  const controller = new AbortController()
  const read = outcome(bridge.request({ path, signal: controller.signal }))
  await clock.advance(0)
  const before = bridge.consent.getState()
  controller.abort()
  await expect(read).resolves.toBe('ABORTED')
  calls[1]?.success({})
  await clock.advance(0)
  expect(bridge.consent.getState()).toBe(before)
})

test('fault B07: the request function throws', async () => {
  const { bridge, clock } = createBridgeOver(
    (_, index) => (index === 0 ? JSON.parse('x') : Promise.resolve(granted())),
    { maxConcurrent: 1 },
  )
  await expect(outcome(bridge.request({ path }))).resolves.toBe('HOST_ERROR')
  await expect(bridge.request({ path })).resolves.toEqual({ of: 'host' })
  expect(clock.timerCount).toBe(0)
})

test.each([
  ['no argument', []],
  ['undefined', [undefined]],
  ['empty text', ['']],
])('fault B08: success with %s', async (_, values) => {
  const { bridge } = createBridgeOver((call) => call.success(...values))
  await expect(bridge.request({ path })).resolves.toBeUndefined()
})

test('fault B08: a promise rejects with undefined', async () => {
  // oxlint-disable-next-line prefer-promise-reject-errors -- That is what simple-xdm does.
  const { bridge } = createBridgeOver(() => Promise.reject(undefined))
  const remove = { path, method: 'DELETE' } as const
  await expect(bridge.request(remove)).resolves.toBeUndefined()
  await expect(outcome(bridge.request({ path }))).resolves.toBe('HOST_ERROR')
})

test('fault B09: callbacks first, and a promise that rejects', async () => {
  const { bridge } = createBridgeOver((call) => {
    call.success(granted())
    return Promise.reject(new Error('later'))
  })
  await expect(bridge.request({ path })).resolves.toEqual({ of: 'host' })
})

test('fault B09: a promise first, and callbacks later', async () => {
  const { bridge, calls, settle } = createBridgeOver(() => Promise.resolve(granted()))
  await expect(bridge.request({ path })).resolves.toEqual({ of: 'host' })
  calls[0]?.error(denied)
  await settle()
  expect(bridge.consent.getState().status).toBe('granted')
})
