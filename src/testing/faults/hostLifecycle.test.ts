import { expect, test, vi } from 'vitest'
import { createBridge, createConnectTransport } from '../../bridge/core.ts'
import type { AtlassianConnect, ConnectRequest } from '../../contract/AtlassianConnect.ts'
import { createFakeHost } from '../createFakeHost.ts'
import { createTestBridge, outcome } from '../createTestBridge.ts'
import { createTestClock, flushPromises } from '../createTestClock.ts'

function createOver(getConnect: () => AtlassianConnect | undefined, isEmbedded = () => true) {
  const clock = createTestClock()
  const transport = createConnectTransport(getConnect, { clock, isEmbedded })
  return { clock, bridge: createBridge({ transport, clock }) }
}

const answering: ConnectRequest = (options) => {
  if (typeof options !== 'string') queueMicrotask(() => options.success?.({ by: 'AP' }))
}

test('fault C01: opened outside Bitbucket it says so at once, and sends nothing', async () => {
  const request = vi.fn<ConnectRequest>()
  const { bridge, clock } = createOver(
    () => ({ request }),
    () => false,
  )
  await expect(outcome(bridge.request({ path: '/a' }))).resolves.toBe('HOST_UNAVAILABLE')
  expect(bridge.consent.getState().status).toBe('unavailable')
  expect(request).not.toHaveBeenCalled()
  expect(clock.timerCount).toBe(0)
})

test('fault C02: a script that comes late is waited for, and one that does not come is not', async () => {
  let connect: AtlassianConnect | undefined
  const late = createOver(() => connect)
  const read = late.bridge.request({ path: '/a' })
  await late.clock.advance(9_000)
  connect = { request: answering }
  await late.clock.advance(50)
  await expect(read).resolves.toEqual({ by: 'AP' })

  const never = createOver(() => undefined)
  const lost = outcome(never.bridge.request({ path: '/a' }))
  await never.clock.advance(10_000)
  await expect(lost).resolves.toBe('HOST_UNAVAILABLE')
  // With a way to try again, once the script is there.
  expect(never.bridge.consent.getState().error?.recovery.steps).toContain('reload')
})

test('fault C04: a module that only require hands over is used', async () => {
  const host = createFakeHost({ decision: 'approved', offers: 'require' })
  const { bridge } = createOver(() => host.ap)
  await expect(bridge.request({ path: '/a' })).resolves.toEqual({ path: '/a' })
})

test('fault C05: a module that is no function is passed over for the next one', async () => {
  const connect: AtlassianConnect = {
    require: (_names, callback) => callback({ not: 'a function' }),
    request: answering,
  }
  const { bridge } = createOver(() => connect)
  await expect(bridge.request({ path: '/a' })).resolves.toEqual({ by: 'AP' })
})

test('fault C06: a version that returns a promise has the same guarantees', async () => {
  const { bridge } = createOver(() => ({ request: async () => ({ body: { by: 'AP' }, xhr: {} }) }))
  await expect(bridge.request({ path: '/a' })).resolves.toEqual({ by: 'AP' })
})

test.each<[string, AtlassianConnect['require']]>([
  ['never calls back', () => undefined],
  ['hands over nothing', (_names, callback) => callback(undefined)],
  ['throws', () => JSON.parse('x')],
])('fault C07: require that %s ends as an unavailable host', async (_, require) => {
  const { bridge, clock } = createOver(() => (require ? { require } : {}))
  const read = outcome(bridge.request({ path: '/a' }))
  await clock.advance(2_000)
  await expect(read).resolves.toBe('HOST_UNAVAILABLE')
})

test('fault C07: a stub that does nothing is met by the deadline', async () => {
  const { bridge, clock } = createOver(() => ({
    require: (_names, found) => found(() => undefined),
  }))
  const read = outcome(bridge.request({ path: '/a' }))
  await clock.advance(120_000)
  await expect(read).resolves.toBe('CONSENT_UNANSWERED')
})

test('fault C08: calls go to the AP that is there, and two copies never mix', async () => {
  const [first, second] = [
    createFakeHost({ decision: 'approved' }),
    createFakeHost({ decision: 'approved' }),
  ]
  let { ap } = first
  const { bridge } = createOver(() => ap)
  await bridge.request({ path: '/a' })
  ap = second.ap
  await bridge.request({ path: '/b' })
  expect(first.calls.map(({ path }) => path)).toEqual(['/a'])
  expect(second.calls.map(({ path }) => path)).toEqual(['/b'])
})

test('fault C13: two frames of the app each work by themselves, over a host of their own', async () => {
  const frames = [createTestBridge(), createTestBridge()]
  const reads = frames.map(({ bridge }) => bridge.request({ path: '/a' }))
  for (const { call } of frames) call(0).succeed({ of: 'a' })
  await expect(Promise.all(reads)).resolves.toEqual([{ of: 'a' }, { of: 'a' }])
})

test('fault C21: a host that no longer knows any module is an end, not a storm', async () => {
  const { bridge, call, calls, clock } = createTestBridge()
  const reads = Array.from({ length: 10 }, () => outcome(bridge.request({ path: '/a' })))
  call(0).fail({ code: 'MODULE_NOT_FOUND' })
  await expect(Promise.all(reads)).resolves.toEqual(Array(10).fill('MODULE_NOT_FOUND'))
  await clock.advance(3_600_000)
  await flushPromises()
  expect(calls).toHaveLength(1)
  expect(bridge.consent.getState().status).toBe('unavailable')
})
