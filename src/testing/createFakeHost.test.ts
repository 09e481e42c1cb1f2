import { expect, test } from 'vitest'
import { createBridge, createConnectTransport } from '../bridge/core.ts'
import { createFakeHost } from './createFakeHost.ts'
import { outcome } from './createTestBridge.ts'
import type { CreateFakeHostParameters } from './fakeHost/FakeHostParameters.ts'
import { settle } from './settle.ts'

function open(parameters: CreateFakeHostParameters = {}) {
  const host = createFakeHost(parameters)
  const bridge = createBridge({ transport: createConnectTransport(() => host.ap) })
  const call = () => outcome(bridge.request({ path: '/2.0/user' }))
  return { call, host }
}

test('default: a question that is ignored stays open, and so does its call', async () => {
  const { call, host } = open()
  const answer = call()
  await settle()
  host.ignore()
  expect(host.waitingCallCount).toBe(1)
  host.allow()
  expect(await answer).toEqual({ path: '/2.0/user' })
})

test('behavior: where nobody is asked, nobody can ignore it', () => {
  expect(() => open().host.ignore()).toThrow('No access request is open.')
})

test.each(['explicit_authorization', 'explicit_authorization_for_vendors'])(
  'behavior: without %s nobody is asked',
  async (feature) => {
    const { call, host } = open()
    host.labs({ [feature]: false })
    expect(await call()).toEqual({ path: '/2.0/user' })
    expect(host.promptCount).toBe(0)
  },
)

test('behavior: a feature that is switched on again asks again', async () => {
  const { call, host } = open()
  host.labs({ explicit_authorization: false })
  host.labs({ explicit_authorization: true })
  void call()
  await settle()
  expect(host.openPromptCount).toBe(1)
})

test('behavior: a question closes when its time has passed', async () => {
  const { call, host } = open({ settings: { access_request_timeout_ms: 60_000 } })
  const answer = call()
  await settle()
  host.clock.advance(59)
  await settle()
  expect(host.openPromptCount).toBe(1)
  host.clock.advance(1)
  expect(await answer).toBe('CONSENT_UNANSWERED')
})

test('behavior: after two hours the page gets another token by itself', async () => {
  const { call, host } = open({ scenario: 'allowed' })
  host.clock.advance(7_200)
  expect(await call()).toEqual({ path: '/2.0/user' })
  expect(host.promptCount).toBe(0)
})

test('behavior: after two hours a grant that is gone shows', async () => {
  const { call, host } = open({
    scenario: 'allowed',
    tokenAnswer: { status: 400, body: '{"error":"invalid_grant"}' },
  })
  expect(await call()).toEqual({ path: '/2.0/user' })
  host.clock.advance(7_199)
  expect(await call()).toEqual({ path: '/2.0/user' })
  host.clock.advance(1)
  expect(await call()).toBe('CONSENT_LOST')
})
