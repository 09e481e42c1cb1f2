import { expect, test } from 'vitest'
import { createTestBridge, outcome } from '../createTestBridge.ts'
import { flushPromises } from '../createTestClock.ts'

const declined = { code: 'USER_DENIED_ACCESS' }

test('fault D13: an approval in another tab counts with the next call of the user, not before', async () => {
  const { bridge, calls, call, clock, status } = createTestBridge()
  void outcome(bridge.request({ path: '/a' }))
  call(0).fail(declined)
  await clock.advance(3_600_000)
  expect(calls).toHaveLength(1)
  const asked = bridge.consent.ask()
  call(1).succeed()
  await expect(asked).resolves.toBe('granted')
  expect(status()).toBe('granted')
})

test('fault D14: an acceptance that brings no good token leads back to the question', async () => {
  const { bridge, call, calls, status } = createTestBridge()
  void bridge.request({ path: '/a' })
  call(0).succeed()
  await flushPromises()
  const write = outcome(bridge.request({ path: '/b', method: 'POST' }))
  call(1).fail({ error: 'access_denied' })
  await expect(write).resolves.toBe('CONSENT_LOST')
  expect(status()).toBe('unknown')
  expect(calls).toHaveLength(2)
})

test('fault D17: a double click asks once', async () => {
  const { bridge, calls, call } = createTestBridge()
  void outcome(bridge.request({ path: '/a' }))
  call(0).fail(declined)
  await flushPromises()
  const clicks = [bridge.consent.ask(), bridge.consent.ask(), bridge.consent.ask()]
  await flushPromises()
  clicks.push(bridge.consent.ask())
  expect(calls).toHaveLength(2)
  call(1).succeed()
  await expect(Promise.all(clicks)).resolves.toEqual(Array(4).fill('granted'))
})

test('fault D18: asking while an older question may be open sends one call until it is answered', async () => {
  const { bridge, calls, clock } = createTestBridge({ consentTimeoutMs: 1_000 })
  void outcome(bridge.request({ path: '/a' }))
  await clock.advance(1_000)
  void bridge.consent.ask()
  await clock.advance(500)
  void bridge.consent.ask()
  void outcome(bridge.request({ path: '/b' }))
  expect(calls).toHaveLength(2)
})

test('fault D21: a write that was refused is not repeated by the grant', async () => {
  const { bridge, calls, call } = createTestBridge()
  const write = outcome(bridge.request({ path: '/a', method: 'PUT', body: { x: 1 } }))
  call(0).fail(declined)
  await expect(write).resolves.toBe('CONSENT_DECLINED')
  const asked = bridge.consent.ask()
  call(1).succeed()
  await asked
  expect(calls.map(({ method }) => method)).toEqual(['PUT', 'GET'])
})

test('fault D22: both kinds of calls share one gate', async () => {
  const { bridge, calls, call } = createTestBridge()
  const proxied = outcome(bridge.proxyRequest({ path: '/a' }))
  const direct = outcome(bridge.request({ path: '/b' }))
  expect(calls.map(({ kind }) => kind)).toEqual(['proxyRequest'])
  call(0).fail(declined)
  await expect(Promise.all([proxied, direct])).resolves.toEqual(Array(2).fill('CONSENT_DECLINED'))
})

test('fault D23: a host that does not ask needs no case of its own', async () => {
  const { bridge, call, status } = createTestBridge()
  const seen: string[] = []
  bridge.consent.subscribe(({ status: next }) => seen.push(next))
  const read = bridge.request({ path: '/a' })
  call(0).succeed({ of: 'a' })
  await expect(read).resolves.toEqual({ of: 'a' })
  expect(status()).toBe('granted')
  expect(new Set(seen)).toEqual(new Set(['asking', 'granted']))
})

test('fault D25: an hour in a hidden tab changes nothing about the question', async () => {
  const { bridge, call, calls, clock, status } = createTestBridge({
    consentTimeoutMs: 2 * 3_600_000,
  })
  const reads = [bridge.request({ path: '/a' }), bridge.request({ path: '/b' })]
  await clock.advance(3_600_000)
  expect(status()).toBe('asking')
  expect(calls).toHaveLength(1)
  call(0).succeed({ of: 'a' })
  await flushPromises()
  call(1).succeed({ of: 'b' })
  await expect(Promise.all(reads)).resolves.toEqual([{ of: 'a' }, { of: 'b' }])
})

test('fault D26: the queue waits for the answer of the owner, never for a guess', async () => {
  const { bridge, call, calls, clock } = createTestBridge()
  void bridge.request({ path: '/a' })
  const waiting = bridge.request({ path: '/b' })
  // The user has pressed Allow; the host is still fetching the token.
  await clock.advance(60_000)
  expect(calls).toHaveLength(1)
  call(0).succeed()
  await flushPromises()
  expect(calls).toHaveLength(2)
  call(1).succeed({ of: 'b' })
  await expect(waiting).resolves.toEqual({ of: 'b' })
})

test('fault D27: after a denial nothing leaves by itself', async () => {
  const { bridge, call, calls, clock } = createTestBridge()
  void outcome(bridge.request({ path: '/a' }))
  call(0).fail(declined)
  await flushPromises()
  for (let minute = 0; minute < 10; minute += 1) {
    await expect(outcome(bridge.request({ path: '/poll' }))).resolves.toBe('CONSENT_DECLINED')
    await clock.advance(60_000)
  }
  expect(calls).toHaveLength(1)
})
