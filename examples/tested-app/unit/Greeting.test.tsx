import { screen } from '@testing-library/react'
import { createBridge, createConnectTransport, isBridgeError } from 'assent-bitbucket'
import {
  createFakeHost,
  hostMatchers,
  renderWithBridge,
  type HostMatchers,
} from 'assent-bitbucket/testing'
import { expect, test } from 'vitest'
import { Greeting, readName } from '../src/Greeting.tsx'

declare module 'vitest' {
  // oxlint-disable-next-line typescript/no-empty-object-type -- How Vitest learns of matchers.
  interface Assertion extends HostMatchers {}
}

expect.extend(hostMatchers)

test('greets a user who allows', async () => {
  const { host } = renderWithBridge(<Greeting />, {
    host: { answer: () => ({ value: { display_name: 'Ana' } }) },
  })
  await expect.poll(() => host.openPromptCount).toBe(1)
  host.allow()
  expect(await screen.findByText('Hello Ana')).toBeTruthy()
  expect(host).toHavePrompted(1)
  expect(host).toHaveSettledOnce()
})

test.each([
  ['deniedEarlier', 'CONSENT_BLOCKED'],
  ['loginEnded', 'SIGNED_OUT'],
  ['forbidden', 'HTTP_ERROR'],
  ['outsideBitbucket', 'HOST_UNAVAILABLE'],
] as const)('says what is wrong: %s', async (scenario, code) => {
  const host = createFakeHost({ scenario })
  const bridge = createBridge({ transport: createConnectTransport(() => host.ap) })
  const error: unknown = await bridge
    .request({ path: '/2.0/user', parse: readName })
    .catch((reason: unknown) => reason)
  expect(isBridgeError(error) && error.code).toBe(code)
  expect(host).not.toHavePrompted()
  expect(host).toHaveSettledOnce()
})
