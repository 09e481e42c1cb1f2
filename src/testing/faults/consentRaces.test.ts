import { expect, test } from 'vitest'
import { createTestBridge, outcome } from '../createTestBridge.ts'
import { flushPromises } from '../createTestClock.ts'

const declined = { code: 'USER_DENIED_ACCESS' }
const blocked = { code: 'USER_ALREADY_DENIED_ACCESS' }

function readMany({ bridge }: ReturnType<typeof createTestBridge>, count = 5) {
  return Array.from({ length: count }, (_, index) => outcome(bridge.request({ path: `/${index}` })))
}

test('fault D01: five first calls are one call at the host, and all run after the grant', async () => {
  const world = createTestBridge()
  const reads = readMany(world)
  expect(world.calls).toHaveLength(1)
  expect(world.bridge.consent.countWaiting()).toBe(4)
  world.call(0).succeed('"done"')
  await flushPromises()
  for (const call of world.calls.slice(1)) call.succeed('"done"')
  await expect(Promise.all(reads)).resolves.toEqual(Array(5).fill('done'))
  expect(world.calls).toHaveLength(5)
})

test('fault D02: a denial rejects all that wait, and no further call leaves', async () => {
  const world = createTestBridge()
  const reads = readMany(world)
  world.call(0).fail(declined)
  await expect(Promise.all(reads)).resolves.toEqual(Array(5).fill('CONSENT_DECLINED'))
  expect(world.calls).toHaveLength(1)
})

test('fault D03: calls in flight with a token finish after a denial, new ones do not leave', async () => {
  const world = createTestBridge()
  const [owner, first, second] = readMany(world, 3)
  world.call(0).succeed({})
  await owner
  world.call(1).fail(blocked)
  await expect(first).resolves.toBe('CONSENT_BLOCKED')
  await expect(outcome(world.bridge.request({ path: '/new' }))).resolves.toBe('CONSENT_BLOCKED')
  world.call(2).succeed({ of: 'second' })
  await expect(second).resolves.toEqual({ of: 'second' })
  expect(world.calls).toHaveLength(3)
})

test('fault D04: no answer rejects all that wait; asking again sends one call', async () => {
  const world = createTestBridge()
  const reads = readMany(world)
  world.call(0).fail({ code: 'ACCESS_TOKEN_REQUEST_FAILED' })
  await expect(Promise.all(reads)).resolves.toEqual(Array(5).fill('CONSENT_UNANSWERED'))
  void world.bridge.consent.ask()
  expect(world.calls).toHaveLength(2)
})

test('fault D05: our own limit opens no second question, and a late Allow recovers', async () => {
  const world = createTestBridge({ consentTimeoutMs: 1_000 })
  const [read] = readMany(world, 1)
  await world.clock.advance(1_000)
  await expect(read).resolves.toBe('CONSENT_UNANSWERED')
  await expect(outcome(world.bridge.request({ path: '/b' }))).resolves.toBe('CONSENT_UNANSWERED')
  expect(world.calls).toHaveLength(1)
  expect(world.bridge.consent.getState().isPromptOpen).toBe(true)
  world.call(0).succeed()
  await flushPromises()
  expect(world.status()).toBe('granted')
})

test('fault D06: a caller that gives up leaves its question open, without a second one', async () => {
  const world = createTestBridge()
  const controller = new AbortController()
  const given = outcome(world.bridge.request({ path: '/a', signal: controller.signal }))
  const other = world.bridge.request({ path: '/b' })
  controller.abort()
  await expect(given).resolves.toBe('ABORTED')
  expect(world.calls).toHaveLength(1)
  expect(world.status()).toBe('asking')
  world.call(0).succeed()
  await flushPromises()
  world.call(1).succeed({ of: 'b' })
  await expect(other).resolves.toEqual({ of: 'b' })
})

test('fault D07: a question that was closed without an answer waits for the user, then one call', async () => {
  const world = createTestBridge({ consentTimeoutMs: 1_000 })
  const reads = readMany(world)
  await world.clock.advance(1_000)
  await Promise.all(reads)
  await world.clock.advance(3_600_000)
  expect(world.calls).toHaveLength(1)
  void world.bridge.consent.ask()
  void world.bridge.consent.ask()
  expect(world.calls).toHaveLength(2)
})

test('fault D08: a grant that is taken away is one change, whoever notices', async () => {
  const world = createTestBridge()
  const reads = readMany(world, 4)
  world.call(0).succeed({})
  await flushPromises()
  const lost = { error: 'invalid_grant' }
  for (const call of world.calls.slice(1, 4)) call.fail(lost)
  await flushPromises()
  expect(world.bridge.consent.getState()).toMatchObject({ isLost: true, episode: 1 })
  world.call(4).fail(declined)
  await expect(Promise.all(reads)).resolves.toEqual([{}, ...Array(3).fill('CONSENT_DECLINED')])
  expect(world.bridge.consent.getState()).toMatchObject({ status: 'declined', episode: 2 })
})

test('fault D09: a grant withdrawn without a word brings the calls in flight, then one at a time', async () => {
  const world = createTestBridge({ maxConcurrent: 3 })
  const [owner] = readMany(world, 10)
  world.call(0).succeed({})
  await owner
  // All three may lead to a question of the host's; no client can know before.
  expect(world.calls).toHaveLength(4)
  world.call(1).fail({ status: 401 })
  await flushPromises()
  expect(world.status()).toBe('asking')
  expect(world.calls).toHaveLength(5)
})

test('fault D10: a lifted denial that the host still remembers is not asked for in a loop', async () => {
  const world = createTestBridge()
  const [read] = readMany(world, 1)
  world.call(0).fail(blocked)
  await read
  const checked = world.bridge.consent.ask()
  world.call(1).fail(blocked)
  await expect(checked).resolves.toBe('blocked')
  await world.clock.advance(3_600_000)
  expect(world.calls).toHaveLength(2)
  expect(world.bridge.consent.getState().error?.recovery.steps).toContain('reload')
})

test('fault D11: a denial that was not saved may be followed by another one', async () => {
  const world = createTestBridge()
  const [read] = readMany(world, 1)
  world.call(0).fail(declined)
  await read
  const again = world.bridge.consent.ask()
  world.call(1).fail(declined)
  await expect(again).resolves.toBe('declined')
  expect(world.bridge.consent.getState().episode).toBe(2)
})
