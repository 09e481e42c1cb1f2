import { expect, test } from '@jest/globals'
import { screen, waitFor } from '@testing-library/react'
import { createBridge, createConnectTransport, isBridgeError } from 'assent-bitbucket'
import {
  createFakeHost,
  hostMatchers,
  renderWithBridge,
  type HostMatchers,
} from 'assent-bitbucket/testing'
import { Greeting, readName } from '../src/Greeting.tsx'

declare module 'expect' {
  // oxlint-disable-next-line typescript/no-unused-vars, typescript/no-empty-object-type -- How Jest learns of matchers.
  interface Matchers<R extends void | Promise<void>, T = unknown> extends HostMatchers {}
}

expect.extend(hostMatchers)

test('greets a user who allows', async () => {
  const { host } = renderWithBridge(<Greeting />, {
    host: { answer: () => ({ value: { display_name: 'Ana' } }) },
  })
  await waitFor(() => expect(host.openPromptCount).toBe(1))
  host.allow()
  expect(await screen.findByText('Hello Ana')).toBeTruthy()
  expect(host).toHavePrompted(1)
  expect(host).toHaveSettledOnce()
})

test('the next test starts with an empty page', async () => {
  expect(screen.queryByText('Hello Ana')).toBeNull()
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

test('a matcher that fails says why', () => {
  const host = createFakeHost()
  expect(() => expect(host).toHavePrompted()).toThrow(
    'The host opened 0 access requests; expected at least one.',
  )
  // @ts-expect-error -- A count is a number: the matchers are typed.
  expect(() => expect(host).toHavePrompted('one')).toThrow('expected one.')
  expect(() => expect({}).toHaveSettledOnce()).toThrow(
    'Give this matcher what createFakeHost() returned.',
  )
})
