import { expect, test } from 'vitest'
import { messages } from '../../app/shared/ui/messages.ts'
import { toFailureReason } from '../../app/shared/ui/toFailureReason.ts'
import { isBridgeError, type BridgeError } from '../../bridge/core.ts'
import { shouldRetry } from '../../bridge/core/retryPolicy.ts'
import { createTestBridge, outcome } from '../createTestBridge.ts'
import { flushPromises } from '../createTestClock.ts'

/** A bridge with a grant, and one more read at the host. */
async function readGranted(path = '/x') {
  const world = createTestBridge()
  void world.bridge.request({ path: '/first' })
  world.call(0).succeed()
  await flushPromises()
  const read = world.bridge.request({ path }).catch((error: BridgeError) => error)
  return { ...world, read }
}

/** What a status makes of a read. */
async function failWith(status: number): Promise<BridgeError> {
  const { call, read } = await readGranted()
  call(1).fail({ status })
  const error = await read
  if (!isBridgeError(error)) throw new Error('The read succeeded.')
  return error
}

test('fault F03: a first 401 asks again, a second one ends the read and the grant', async () => {
  const { call, calls, read, bridge } = await readGranted()
  call(1).fail({ status: 401 })
  await flushPromises()
  expect(calls).toHaveLength(3)
  call(2).fail({ status: 401 })
  await expect(read).resolves.toMatchObject({ code: 'HTTP_ERROR', status: 401 })
  expect(bridge.consent.getState()).toMatchObject({ status: 'unknown', isLost: true })
  expect(calls).toHaveLength(3)
})

test('fault F04: 403 is about permission, not about consent, and is not tried again', async () => {
  const error = await failWith(403)
  expect(error).toMatchObject({ name: 'HttpError', recovery: { kind: 'none' } })
  expect(shouldRetry(0, error)).toBe(false)
  expect(toFailureReason(error)).toBe(messages.whyForbidden)
})

test('fault F05: 404 does not tell private from missing', async () => {
  const error = await failWith(404)
  expect(shouldRetry(0, error)).toBe(false)
  expect(toFailureReason(error)).toBe(messages.whyMissing)
})

test.each([409, 412])(
  'fault F06: %i is shown as a conflict, and is not tried again',
  async (status) => {
    const error = await failWith(status)
    expect(shouldRetry(0, error)).toBe(false)
    expect(toFailureReason(error)).toBe(messages.whyChanged)
  },
)

test('fault F07: an address that servers do not take is refused before it leaves', async () => {
  const { bridge, calls } = createTestBridge()
  const read = outcome(bridge.request({ path: `/2.0/x?q=${'a'.repeat(8_000)}` }))
  await expect(read).resolves.toBe('INVALID_REQUEST')
  expect(calls).toHaveLength(0)
})

test.each([500, 502, 503, 504])(
  'fault F09: %i is tried again three times, as a read',
  async (status) => {
    const error = await failWith(status)
    expect([0, 1, 2, 3].map((count) => shouldRetry(count, error))).toEqual([
      true,
      true,
      true,
      false,
    ])
  },
)

test.each([
  ['F10', '{"half":'],
  ['F11', '<!doctype html><title>Log in</title>'],
])('fault %s: a success that is no JSON is a typed error, and not tried again', async (_, body) => {
  const { call, read } = await readGranted()
  call(1).fail({ status: 200, responseText: body }, 'parsererror', {})
  const error = await read
  expect(error).toMatchObject({ code: 'INVALID_RESPONSE', isRetryable: false })
  expect(JSON.stringify(error)).not.toContain('doctype')
})

test.each([undefined, ''])('fault F12: an empty success (%j) is a success', async (body) => {
  const { call, read } = await readGranted()
  call(1).succeed(body ?? null)
  expect(await read).not.toBeInstanceOf(Error)
})

test('fault F14: a caller that gives up is told at once, and the late answer is dropped', async () => {
  const { bridge, call } = await readGranted()
  const controller = new AbortController()
  const read = outcome(bridge.request({ path: '/slow', signal: controller.signal }))
  controller.abort()
  await expect(read).resolves.toBe('ABORTED')
  call(2).succeed({ late: true })
  await flushPromises()
  expect(bridge.consent.getState().status).toBe('granted')
})

test('fault F16: a byte order mark before the JSON is no fault', async () => {
  const { call, read } = await readGranted()
  call(1).succeed('\uFEFF{"a":1}')
  await expect(read).resolves.toEqual({ a: 1 })
})

test('fault F18: ten calls that fail together are one episode, so one flag', async () => {
  const { bridge, call } = createTestBridge()
  const reads = Array.from({ length: 10 }, () => outcome(bridge.request({ path: '/x' })))
  call(0).fail({ code: 'USER_ALREADY_DENIED_ACCESS' })
  await expect(Promise.all(reads)).resolves.toEqual(Array(10).fill('CONSENT_BLOCKED'))
  expect(bridge.consent.getState().episode).toBe(1)
})

test('fault F13: an answer that takes half a minute is waited for, and can be given up', async () => {
  const { bridge, call, clock } = await readGranted()
  const controller = new AbortController()
  const patient = bridge.request({ path: '/slow' })
  const impatient = outcome(bridge.request({ path: '/slow', signal: controller.signal }))
  await clock.advance(15_000)
  controller.abort()
  await expect(impatient).resolves.toBe('ABORTED')
  await clock.advance(14_999)
  call(2).succeed({ at: 'last' })
  await expect(patient).resolves.toEqual({ at: 'last' })
})

test('fault F17: a write without an answer in time is not repeated, and says where the time went', async () => {
  const { bridge, calls, clock } = await readGranted()
  const write = bridge.request({ path: '/w', method: 'POST' }).catch((error: unknown) => error)
  await clock.advance(300_000)
  await expect(write).resolves.toMatchObject({ code: 'TIMEOUT', phase: 'host' })
  expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(1)
})

test('fault G16: an object of five megabytes is handed on as it is', async () => {
  const { call, read } = await readGranted()
  const large = { text: 'x'.repeat(5_000_000) }
  call(1).succeed(large)
  expect(await read).toBe(large)
})

test('fault G16: five megabytes of JSON text are parsed, five of anything else are refused', async () => {
  const text = await readGranted()
  text.call(1).succeed(JSON.stringify({ text: 'x'.repeat(5_000_000) }))
  expect(await text.read).toHaveProperty('text')

  const page = await readGranted()
  page.call(1).succeed(`<p>${'x'.repeat(5_000_000)}</p>`)
  await expect(page.read).resolves.toMatchObject({ code: 'PARSE_ERROR' })
})

test('fault G16: an error of five megabytes leaves two thousand characters at most', async () => {
  const { call, read } = await readGranted()
  call(1).fail({ status: 500, responseText: `{"message":"${'x'.repeat(5_000_000)}"}` })
  const error = await read
  expect(isBridgeError(error)).toBe(true)
  expect(JSON.stringify(error).length).toBeLessThan(5_000)
})
