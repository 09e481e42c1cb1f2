import { expect, test } from 'vitest'
import { createBridge, createConnectTransport, type BridgeErrorCode } from '../../bridge/core.ts'
import { createFakeHost } from '../../testing/createFakeHost.ts'
import { createTestClock } from '../../testing/createTestClock.ts'
import { outcome } from '../../testing/createTestBridge.ts'
import { settle } from '../../testing/settle.ts'
import type { CreateFakeHostParameters } from '../../testing/fakeHost/FakeHostParameters.ts'
import { createDevtools } from './createDevtools.ts'
import { rehearsedOutcomes, type RehearsedOutcome } from './rehearsedOutcomes.ts'

function open(hostParameters: CreateFakeHostParameters = { scenario: 'allowed' }) {
  const devtools = createDevtools()
  const host = createFakeHost(hostParameters)
  const clock = createTestClock()
  const transport = createConnectTransport(() => host.ap)
  const bridge = createBridge(devtools.instrument({ transport, clock }))
  const status = () => bridge.consent.getState().status
  const ask = () => outcome(bridge.request({ path: '/2.0/user' }))
  return { ask, bridge, clock, devtools, host, status }
}

test('default: nothing changes, and calls are recorded', async () => {
  const { ask, devtools, host } = open()
  expect(await ask()).toEqual({ path: '/2.0/user' })
  expect(host.calls).toHaveLength(1)
  expect(devtools.recorder.getCalls()).toMatchObject([
    { method: 'GET', path: '/2.0/user', phase: 'settled', code: null, caller: 'ask' },
  ])
})

test('behavior: on the stage, Allow lets the calls go on to the host', async () => {
  const { ask, devtools, host, status } = open()
  devtools.rehearsal.setOn(true)
  const answers = Promise.all([ask(), ask()])
  await settle()
  expect(host.calls).toEqual([])
  expect(status()).toBe('asking')
  expect(devtools.rehearsal.getState().openCount).toBe(1)
  expect(devtools.recorder.getCalls().map(({ phase }) => phase)).toEqual(['prompting', 'queued'])
  devtools.ignore()
  devtools.allow()
  expect(await answers).toHaveLength(2)
  expect(status()).toBe('granted')
  expect(host.calls).toHaveLength(2)
})

test('behavior: Deny refuses, and is remembered until it is revoked', async () => {
  const { ask, bridge, devtools, host, status } = open()
  devtools.rehearsal.setOn(true)
  const answer = ask()
  await settle()
  devtools.deny()
  expect(await answer).toBe('CONSENT_DECLINED')
  await bridge.consent.ask()
  expect(status()).toBe('blocked')
  devtools.revoke()
  const again = bridge.consent.ask()
  await settle()
  devtools.allow()
  expect(await again).toBe('granted')
  expect(host.calls).toHaveLength(1)
})

test('behavior: nobody is asked while a Labs feature is off', async () => {
  const { ask, devtools } = open()
  devtools.rehearsal.setOn(true)
  devtools.labs({ explicit_authorization_for_vendors: false })
  expect(await ask()).toEqual({ path: '/2.0/user' })
})

test('behavior: a question that is left open ends by the clock', async () => {
  const { ask, devtools, status } = open()
  devtools.rehearsal.setOn(true)
  const answer = ask()
  await settle()
  devtools.ignore()
  devtools.clock.advance(120)
  expect(await answer).toBe('CONSENT_UNANSWERED')
  expect(status()).toBe('unanswered')
  devtools.allow()
  await settle()
  expect(devtools.recorder.getCalls()[0]).toMatchObject({ phase: 'late', lateCode: null })
})

test('behavior: there is nothing to ignore when nothing is asked', () => {
  expect(() => open().devtools.ignore()).toThrow('No access request is open.')
})

test('behavior: off the stage, the host goes on with the calls that wait', async () => {
  const { ask, devtools, host } = open({ scenario: 'fresh' })
  devtools.rehearsal.setOn(true)
  const answer = ask()
  await settle()
  devtools.rehearsal.setOn(false)
  await settle()
  expect(host.openPromptCount).toBe(1)
  host.allow()
  expect(await answer).toEqual({ path: '/2.0/user' })
})

const codes: Record<RehearsedOutcome, BridgeErrorCode | undefined> = {
  denied: 'CONSENT_DECLINED',
  alreadyDenied: 'CONSENT_BLOCKED',
  noToken: 'CONSENT_UNANSWERED',
  misconfigured: 'APP_MISCONFIGURED',
  signedOut: 'SIGNED_OUT',
  forbidden: 'HTTP_ERROR',
  notFound: 'HTTP_ERROR',
  rateLimited: 'HTTP_ERROR',
  serverDown: 'HTTP_ERROR',
  offline: 'NETWORK_ERROR',
  unreadable: 'PARSE_ERROR',
  emptyError: 'HOST_ERROR',
  scriptMissing: 'HOST_UNAVAILABLE',
  unanswered: undefined,
}

test.each(Object.keys(rehearsedOutcomes).filter(isOutcome))(
  'behavior: the outcome %s',
  async (name) => {
    const { bridge, clock, devtools, host } = open()
    devtools.rehearsal.setOutcome(name)
    const parse = (value: unknown) => {
      if (typeof value === 'string') throw new TypeError('A user is an object.')
      return value
    }
    const answers: unknown[] = []
    void outcome(bridge.request({ path: '/2.0/user', parse })).then((it) => answers.push(it))
    await clock.advance(0)
    expect(answers).toEqual(codes[name] === undefined ? [] : [codes[name]])
    expect(host.calls).toEqual([])
  },
)

function isOutcome(name: string): name is RehearsedOutcome {
  return name in rehearsedOutcomes
}
