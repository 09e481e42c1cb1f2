import { expect, test } from 'vitest'
import { outcome } from '../createTestBridge.ts'
import { createBridgeOver } from './createBridgeOver.ts'

const path = '/2.0/user'

test('fault B10: a promise that never settles', async () => {
  const { bridge, clock } = createBridgeOver((_, index) =>
    index === 0 ? Promise.resolve({}) : new Promise(() => undefined),
  )
  await bridge.request({ path })
  const read = outcome(bridge.request({ path, timeoutMs: 500 }))
  await clock.advance(500)
  await expect(read).resolves.toBe('TIMEOUT')
  expect(clock.timerCount).toBe(0)
})

type Then = (resolve: (value: unknown) => void, reject: (reason: unknown) => void) => unknown

test.each<[string, Then, unknown]>([
  ['throws', () => JSON.parse('x'), 'HOST_ERROR'],
  ['resolves, then rejects', (yes, no) => [yes(1), no('no')], 1],
  ['rejects, then resolves', (yes, no) => [no('no'), yes(1)], 'HOST_ERROR'],
  ['resolves, then throws', (yes) => [yes(1), JSON.parse('x')], 1],
])('fault B11: a thenable that %s', async (_, then, expected) => {
  // oxlint-disable-next-line unicorn/no-thenable -- What a host returns may be any thenable.
  const { bridge, clock } = createBridgeOver(() => ({ then }))
  await expect(outcome(bridge.request({ path }))).resolves.toBe(expected)
  expect(clock.timerCount).toBe(0)
})

test('fault B12: a handler of the caller throws', async () => {
  let hostSaw: unknown = 'nothing'
  const { bridge } = createBridgeOver((call) => {
    try {
      call.success({})
    } catch (error) {
      hostSaw = error
    }
  })
  const own = new Error('of the caller')
  const broken = bridge.request({ path }).then(() => {
    throw own
  })
  const other = bridge.request({ path })
  await expect(broken).rejects.toBe(own)
  await expect(other).resolves.toEqual({})
  expect(hostSaw).toBe('nothing')
})

test.each([
  ['an object', 'json', { a: 1 }, { a: 1 }],
  ['JSON as text', 'json', '{"a":1}', { a: 1 }],
  ['JSON, declared as text', 'text', '{"a":1}', '{"a":1}'],
  ['text that is no JSON', 'json', '<html>', 'PARSE_ERROR'],
] as const)('fault B13: %s, %s', async (_, responseType, body, expected) => {
  const { bridge } = createBridgeOver((call) => call.success(body))
  await expect(outcome(bridge.request({ path, responseType }))).resolves.toEqual(expected)
})

// The test's clock takes its time with ten thousand timers.
test('fault B14: ten thousand answers in one turn', { timeout: 30_000 }, async () => {
  const count = 10_000
  const { bridge, calls, clock } = createBridgeOver(
    (call, index) => {
      if (index === 0) call.success({})
    },
    { maxConcurrent: count },
  )
  await bridge.request({ path })
  let changes = 0
  bridge.consent.subscribe(() => (changes += 1))
  const reads = Array.from({ length: count }, () => bridge.request({ path }))
  await clock.advance(0)
  let settled = 0
  for (const read of reads) void read.then(() => (settled += 1))
  for (const call of calls.slice(1)) call.success({})
  // The host's callbacks only take notice; what follows runs in turns of its own.
  expect(settled).toBe(0)
  await Promise.all(reads)
  expect([settled, calls.length, changes, clock.timerCount]).toEqual([count, count + 1, 0, 0])
})

test('fault B15: two answers get crossed, and one is lost', async () => {
  const { bridge, calls, clock } = createBridgeOver((call, index) => {
    if (index === 0) call.success({})
  })
  await bridge.request({ path })
  const lost = outcome(bridge.request({ path: '/2.0/lost', timeoutMs: 500 }))
  const kept = bridge.request({ path: '/2.0/kept', timeoutMs: 500 })
  await clock.advance(0)
  calls[2]?.success({ of: 'lost' })
  calls[2]?.success({ of: 'kept' })
  await expect(kept).resolves.toEqual({ of: 'lost' })
  await clock.advance(500)
  await expect(lost).resolves.toBe('TIMEOUT')
  expect(clock.timerCount).toBe(0)
})

test.each([
  [201, { id: 1 }],
  [202, { id: 1 }],
  [204, undefined],
])('fault B16: status %i', async (status, body) => {
  const write = { path, method: 'POST', body: '{}' } as const
  const called = createBridgeOver((call) => call.success(body, 'success', { status }))
  await expect(called.bridge.request(write)).resolves.toEqual(body)
  const promised = createBridgeOver(() => Promise.resolve({ body, xhr: { status } }))
  await expect(promised.bridge.request(write)).resolves.toEqual(body)
})
