import { expect, test } from 'vitest'
import { createTestBridge, outcome } from '../../testing/createTestBridge.ts'
import { flushPromises } from '../../testing/createTestClock.ts'

const declined = { code: 'USER_DENIED_ACCESS', message: 'User denied access to app' }
const blocked = { code: 'USER_ALREADY_DENIED_ACCESS', message: 'x' }

test('behavior: a denial rejects all that wait, and nothing more leaves', async () => {
  const { bridge, calls, call, status } = createTestBridge()
  const reads = ['/a', '/b', '/c'].map((path) => outcome(bridge.request({ path })))
  call(0).fail(declined)
  await expect(Promise.all(reads)).resolves.toEqual(Array(3).fill('CONSENT_DECLINED'))
  await expect(outcome(bridge.request({ path: '/d' }))).resolves.toBe('CONSENT_DECLINED')
  expect(calls).toHaveLength(1)
  expect(status()).toBe('declined')
})

test('behavior: ask answers a denial as a value', async () => {
  const { bridge, call } = createTestBridge()
  const asked = bridge.consent.ask()
  call(0).fail(blocked)
  await expect(asked).resolves.toBe('blocked')
})

test.each([{}, { code: 'SOMETHING_NEW' }, { error: 'access_denied' }])(
  'behavior: a question that fails with %j is not asked again by those who wait',
  async (failure) => {
    const { bridge, call, calls, status } = createTestBridge()
    const reads = Array.from({ length: 10 }, () => outcome(bridge.request({ path: '/a' })))
    const first = bridge.request({ path: '/b' }).catch((error: unknown) => error)
    call(0).fail(failure)
    await Promise.all(reads)
    await expect(first).resolves.toMatchObject({ isRetryable: false })
    expect(calls).toHaveLength(1)
    expect(status()).toBe('unknown')
  },
)

test('behavior: an HTTP failure proves a token', async () => {
  const { bridge, call, status } = createTestBridge()
  const read = outcome(bridge.request({ path: '/a' }))
  call(0).fail({ status: 404 })
  await expect(read).resolves.toBe('HTTP_ERROR')
  expect(status()).toBe('granted')
})

test('behavior: a lost token is asked for once more, for a read', async () => {
  const { bridge, calls, call, status } = createTestBridge()
  void bridge.request({ path: '/a' })
  call(0).succeed()
  await flushPromises()
  const read = bridge.request({ path: '/b' })
  call(1).fail({ status: 401 })
  await flushPromises()
  expect(calls.map(({ path }) => path)).toEqual(['/a', '/b', '/b'])
  call(2).succeed({ of: 'b' })
  await expect(read).resolves.toEqual({ of: 'b' })
  expect(status()).toBe('granted')
})

test('behavior: a second 401 ends the read and leaves the state unknown and lost', async () => {
  const { bridge, call } = createTestBridge()
  void bridge.request({ path: '/a' })
  call(0).succeed()
  await flushPromises()
  const read = outcome(bridge.request({ path: '/b' }))
  call(1).fail({ status: 401 })
  await flushPromises()
  call(2).fail({ status: 401 })
  await expect(read).resolves.toBe('HTTP_ERROR')
  expect(bridge.consent.getState()).toMatchObject({ status: 'unknown', isLost: true, episode: 1 })
})

test('behavior: a first call that the API refuses twice says that nobody is logged in', async () => {
  const { bridge, calls, call, status } = createTestBridge()
  const read = outcome(bridge.request({ path: '/a' }))
  const ofPublicData = bridge.request({ path: '/b' })
  call(0).fail({ status: 401 })
  await flushPromises()
  expect(calls.map(({ path }) => path)).toEqual(['/a', '/a'])
  call(1).fail({ status: 401 })
  await expect(read).resolves.toBe('SIGNED_OUT')
  call(2).succeed({ of: 'b' })
  await expect(ofPublicData).resolves.toEqual({ of: 'b' })
  expect(status()).toBe('granted')
})

test('behavior: a first write that the API refuses is not sent again', async () => {
  const { bridge, calls, call, status } = createTestBridge()
  const write = outcome(bridge.request({ path: '/a', method: 'POST' }))
  call(0).fail({ status: 401 })
  await expect(write).resolves.toBe('HTTP_ERROR')
  expect(calls).toHaveLength(1)
  expect(status()).toBe('unknown')
})

test('behavior: a write that lost its token is not sent again', async () => {
  const { bridge, calls, call } = createTestBridge()
  void bridge.request({ path: '/a' })
  call(0).succeed()
  await flushPromises()
  const write = outcome(bridge.request({ path: '/b', method: 'POST' }))
  call(1).fail({ error: 'invalid_grant' })
  await expect(write).resolves.toBe('CONSENT_LOST')
  expect(calls).toHaveLength(2)
})

test('behavior: a write refused for consent is not sent again after the grant', async () => {
  const { bridge, calls, call } = createTestBridge()
  const write = outcome(bridge.request({ path: '/a', method: 'POST', body: { x: 1 } }))
  call(0).fail(declined)
  await expect(write).resolves.toBe('CONSENT_DECLINED')
  const asked = bridge.consent.ask()
  call(1).succeed()
  await asked
  expect(calls.map(({ method }) => method)).toEqual(['POST', 'GET'])
})

test('behavior: calls in flight with a token may finish after a denial, and change nothing', async () => {
  const { bridge, call, status } = createTestBridge()
  void bridge.request({ path: '/a' })
  call(0).succeed()
  await flushPromises()
  const first = outcome(bridge.request({ path: '/b' }))
  const second = bridge.request({ path: '/c' })
  call(1).fail(blocked)
  await expect(first).resolves.toBe('CONSENT_BLOCKED')
  call(2).succeed({ of: 'c' })
  await expect(second).resolves.toEqual({ of: 'c' })
  expect(status()).toBe('blocked')
})
