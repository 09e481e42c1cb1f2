import { expect, test, vi } from 'vitest'
import { createTestBridge, outcome } from '../../testing/createTestBridge.ts'
import { flushPromises } from '../../testing/createTestClock.ts'
import { createBridge } from './createBridge.ts'
import type { BridgeEvent } from './BridgeEvent.ts'
import type { Transport } from './Transport.ts'

const declined = { code: 'USER_DENIED_ACCESS', message: 'User denied access to app' }

test('behavior: begins knowing nothing', () => {
  const { bridge, clock } = createTestBridge()
  expect(bridge.consent.getState()).toEqual({
    status: 'unknown',
    since: clock.now(),
    error: null,
    isPromptOpen: false,
    episode: 0,
    isLost: false,
    owner: null,
    age: 0,
    waiting: 0,
    waitingSince: 0,
  })
})

test('behavior: events tell which call, when and how it ended', async () => {
  const events: BridgeEvent[] = []
  const { bridge, call, clock } = createTestBridge({ onEvent: (event) => events.push(event) })
  void bridge.request({ path: '/a', caller: 'A' })
  await clock.advance(7)
  void outcome(bridge.proxyRequest({ path: '/b', method: 'POST' }))
  call(0).succeed()
  await flushPromises()
  call(1).fail({ status: 404 })
  await flushPromises()
  expect(events.filter(({ type }) => type !== 'consent')).toEqual([
    { type: 'queued', call: 1, kind: 'request', method: 'GET', path: '/a', caller: 'A', at: 0 },
    { type: 'sent', call: 1, isOwner: true, at: 0 },
    { type: 'queued', call: 2, kind: 'proxyRequest', method: 'POST', path: '/b', at: 7 },
    { type: 'settled', call: 1, code: null, at: 7 },
    { type: 'sent', call: 2, isOwner: false, at: 7 },
    { type: 'settled', call: 2, code: 'HTTP_ERROR', at: 7 },
  ])
})

test('behavior: a late failure is told with its code, and a state that stays is not told', async () => {
  const events: BridgeEvent[] = []
  const { bridge, call, clock } = createTestBridge({
    consentTimeoutMs: 10,
    onEvent: (event) => events.push(event),
  })
  void outcome(bridge.request({ path: '/a' }))
  await clock.advance(10)
  events.length = 0
  call(0).fail({})
  await flushPromises()
  expect(events).toEqual([{ type: 'late', call: 1, code: 'HOST_ERROR', at: 10 }])
  expect(bridge.consent.getState()).toMatchObject({ status: 'unanswered', isPromptOpen: false })
})

test('behavior: followers hear of changes only', async () => {
  const { bridge, call } = createTestBridge()
  void bridge.request({ path: '/a' })
  call(0).succeed()
  await flushPromises()
  const follow = vi.fn<() => void>()
  bridge.consent.subscribe(follow)
  void bridge.request({ path: '/b' })
  call(1).succeed()
  await flushPromises()
  expect(follow).not.toHaveBeenCalled()
})

test('behavior: each kind of call goes its own way', () => {
  const { bridge, calls } = createTestBridge()
  void bridge.proxyRequest({ path: '/policy' })
  expect(calls.map(({ kind }) => kind)).toEqual(['proxyRequest'])
})

test('behavior: ask reads through request, whatever calls may do by default', async () => {
  const { bridge, call } = createTestBridge({ prompt: 'never', askPath: '/2.0/me' })
  const asked = bridge.consent.ask()
  expect(call(0)).toMatchObject({ kind: 'request', method: 'GET', path: '/2.0/me' })
  call(0).succeed()
  await expect(asked).resolves.toBe('granted')
})

test('parameters: manageUrl', async () => {
  const manageUrl = 'http://localhost:1/authorizations'
  const { bridge, call } = createTestBridge({ manageUrl })
  const read = bridge.request({ path: '/a' })
  call(0).fail(declined)
  await expect(read).rejects.toMatchObject({ recovery: { href: manageUrl } })
  expect(bridge.consent.manageUrl).toBe(manageUrl)
})

test('behavior: a denial is a new episode', async () => {
  const { bridge, call } = createTestBridge()
  const read = bridge.request({ path: '/a' }).catch((error: unknown) => error)
  call(0).fail(declined)
  const error = await read
  expect(bridge.consent.getState()).toMatchObject({ status: 'declined', episode: 1, error })
})

test('behavior: a host that is not there has a reason', async () => {
  const transport: Transport = {
    name: 'none',
    capabilities: { consentCodes: false, abort: false, flags: false },
    send: async () => ({ type: 'unavailable', reason: 'scriptMissing' }),
  }
  const bridge = createBridge({ transport })
  await expect(bridge.request({ path: '/a' })).rejects.toMatchObject({
    name: 'HostError',
    code: 'HOST_UNAVAILABLE',
    details: { hostCode: 'scriptMissing' },
  })
  expect(bridge.consent.getState().status).toBe('unavailable')
  expect(bridge.capabilities).toBe(transport.capabilities)
})

test('behavior: the listener that is removed is the one that was added', async () => {
  const { bridge, call } = createTestBridge()
  const { signal } = new AbortController()
  const added = vi.spyOn(signal, 'addEventListener')
  const removed = vi.spyOn(signal, 'removeEventListener')
  const read = bridge.request({ path: '/a', signal })
  call(0).succeed()
  await read
  expect(removed.mock.calls).toEqual(added.mock.calls.map(([name, listener]) => [name, listener]))
})

test("behavior: what a vendor's server says inside its body is not the host's word", async () => {
  const values = { status: 500, body: { code: 'USER_DENIED_ACCESS' } }
  const { bridge, call } = createTestBridge()
  const own = outcome(bridge.proxyRequest({ path: '/a' }))
  call(0).fail(values)
  await expect(own).resolves.toBe('HTTP_ERROR')
  const hosts = outcome(bridge.request({ path: '/b' }))
  call(1).fail(values)
  await expect(hosts).resolves.toBe('CONSENT_DECLINED')
})

test('behavior: an answer that poses as a promise is none', async () => {
  const { bridge, call, status } = createTestBridge()
  const read = bridge.request({ path: '/a' })
  // oxlint-disable-next-line unicorn/no-thenable -- A host may hand over anything.
  call(0).succeed({ then: () => {} })
  await expect(read).rejects.toMatchObject({
    code: 'PARSE_ERROR',
    message: 'The answer is no data.',
  })
  expect(status()).toBe('granted')
})

test('behavior: who is not logged in is told with the answer', async () => {
  const { bridge, call, calls } = createTestBridge()
  const read = bridge.request({ path: '/a' })
  for (let index = 0; index < 2; index += 1) {
    call(index).fail({ status: 401, statusText: 'Unauthorized' })
    await flushPromises()
  }
  expect(calls).toHaveLength(2)
  await expect(read).rejects.toMatchObject({
    code: 'SIGNED_OUT',
    details: { status: 401, text: 'Unauthorized' },
  })
})
