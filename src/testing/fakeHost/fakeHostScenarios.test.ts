import { expect, test } from 'vitest'
import { createBridge, createConnectTransport, isBridgeError } from '../../bridge/core.ts'
import { createFakeHost } from '../createFakeHost.ts'
import { settle } from '../settle.ts'
import { fakeHostScenarios, type FakeHostScenario } from './fakeHostScenarios.ts'

const outcomes: Record<FakeHostScenario, [status: string, code: string | undefined]> = {
  fresh: ['asking', undefined],
  allowed: ['granted', undefined],
  deniedEarlier: ['blocked', 'CONSENT_BLOCKED'],
  anonymous: ['granted', undefined],
  loginEnded: ['signedOut', 'SIGNED_OUT'],
  misconfigured: ['misconfigured', 'APP_MISCONFIGURED'],
  outsideBitbucket: ['unavailable', 'HOST_UNAVAILABLE'],
  forbidden: ['granted', 'HTTP_ERROR'],
  notFound: ['granted', 'HTTP_ERROR'],
  rateLimited: ['granted', 'HTTP_ERROR'],
  serverDown: ['granted', 'HTTP_ERROR'],
  offline: ['unknown', 'NETWORK_ERROR'],
  unreadable: ['unknown', 'INVALID_RESPONSE'],
}

test.each(Object.entries(outcomes))('%s: an app finds %j', async (name, [status, code]) => {
  const scenario = Object.keys(fakeHostScenarios).find(
    (one): one is FakeHostScenario => one === name,
  )
  const host = createFakeHost(scenario && { scenario })
  const bridge = createBridge({
    transport: createConnectTransport(() => host.ap, { sharesQuestion: false }),
  })
  let found: unknown
  bridge.request({ path: '/2.0/user' }).catch((error: unknown) => {
    found = isBridgeError(error) ? error.code : error
  })
  await settle()
  await settle()
  expect(bridge.consent.getState().status).toBe(status)
  expect(found).toBe(code)
})
