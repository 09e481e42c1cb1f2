import { QueryClient } from '@tanstack/react-query'
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { createBridge, createConnectTransport } from '../bridge/core.ts'
import { createFakeHost } from '../testing/createFakeHost.ts'
import type { CreateFakeHostParameters } from '../testing/fakeHost/FakeHostParameters.ts'
import { settle } from '../testing/settle.ts'
import { App } from './App.tsx'
import { AppProviders } from './shared/AppProviders.tsx'
import type { AppContext } from './shared/AppContext.ts'
import { createReviewAnswers } from './testing/createReviewAnswers.ts'

const context: AppContext = {
  view: 'pullRequest',
  pullRequest: {
    workspace: '{1a2b3c4d-0000-4000-8000-000000000001}',
    repository: '{1a2b3c4d-0000-4000-8000-000000000002}',
    pullRequest: 1,
  },
}

interface SetUp extends CreateFakeHostParameters {
  isEmbedded?: boolean
  context?: AppContext
}

async function setUp({ isEmbedded = true, context: given = context, ...host }: SetUp = {}) {
  const fake = createFakeHost({ answer: createReviewAnswers(), ...host })
  const bridge = createBridge({
    transport: createConnectTransport(() => fake.ap, { isEmbedded: () => isEmbedded }),
  })
  const addresses = {
    origin: 'https://bitbucket.org',
    pageUrl: 'https://bitbucket.org/a/b/pull-requests/1',
  }
  render(
    <AppProviders bridge={bridge} client={new QueryClient()} host={addresses}>
      <App context={given} isEmbedded={isEmbedded} />
    </AppProviders>,
  )
  await settle()
  return { host: fake, bridge }
}

test('shows the pull request, approvals, builds and policy once access is allowed', async () => {
  const { host } = await setUp()
  await act(async () => host.allow())
  expect(await screen.findByRole('heading', { name: 'Retry failed payments' })).toBeVisible()
  expect(await screen.findByRole('region', { name: 'Approvals: 1 of 2' })).toHaveTextContent(
    'Ben Okafor approved',
  )
  const builds = screen.getByRole('region', { name: 'Builds' })
  expect((await within(builds).findAllByRole('listitem')).map((item) => item.textContent)).toEqual([
    'Deploy (opens a new tab) failed',
    'Unit tests (opens a new tab) passed',
  ])
  const policy = screen.getByRole('region', { name: 'Policy' })
  expect(await within(policy).findByText('One approval is missing.')).toBeVisible()
  expect(await screen.findByRole('region', { name: 'Open tasks: 1' })).toHaveTextContent(
    'Name the retry limit.',
  )
  expect(screen.getByRole('region', { name: 'Needs you' })).toHaveTextContent(
    'You are asked to review it.',
  )
  expect(screen.getByText(/^You are/, { selector: 'footer span' })).toHaveTextContent(
    'You are Ana Moreno.',
  )
  expect(host.promptCount).toBe(1)
})

test('approves as the user and shows it', async () => {
  const { host } = await setUp({ decision: 'approved' })
  await userEvent.click(await screen.findByRole('button', { name: 'Approve' }))
  expect(await screen.findByRole('button', { name: 'Withdraw approval' })).toBeVisible()
  expect(screen.getByRole('region', { name: 'Approvals: 2 of 2' })).toBeVisible()
  expect(host.calls.filter(({ method }) => method !== 'GET')).toHaveLength(1)
})

test.each([
  [
    'deny',
    'Access was not granted',
    ['Ask again'],
    ['Open App authorizations', 'Reload this page'],
  ],
  ['expire', 'The access request was not answered', ['Ask again'], []],
] as const)('%s leads to its screen', async (verb, title, buttons, links) => {
  const { host } = await setUp()
  await act(async () => host[verb]())
  const screenRegion = await screen.findByRole('region', { name: title })
  const read = (role: string) =>
    within(screenRegion)
      .queryAllByRole(role)
      .map(({ textContent }) => textContent.replace(' (opens a new tab)', ''))
  expect(read('button')).toEqual(buttons)
  expect(read('link')).toEqual(links)
})

test.each([
  [
    'USER_ALREADY_DENIED_ACCESS',
    'A saved denial blocks this panel',
    'Press Allow in the access request.',
  ],
  ['USER_NOT_AUTHENTICATED', 'You are not logged in to Bitbucket', 'Log in to Bitbucket.'],
  ['NO_OAUTH_CONSUMER_CLIENT_ID', 'This app is not set up correctly', 'code: APP_MISCONFIGURED'],
  [
    'FRAME_SRC_CONSUMER_CALLBACK_MISMATCH',
    'This app is not set up correctly',
    'code: APP_MISCONFIGURED',
  ],
  ['MODULE_NOT_FOUND', 'There is no connection to Bitbucket', 'Reload this Bitbucket page.'],
])('the host code %s leads to its screen', async (code, title, text) => {
  await setUp({ decision: 'approved', answer: () => ({ error: [{ code }] }) })
  expect(await screen.findByRole('region', { name: title })).toHaveTextContent(text)
})

test('outside Bitbucket it says so and sends nothing', async () => {
  const { host } = await setUp({ isEmbedded: false })
  expect(screen.getByRole('region', { name: 'There is no connection to Bitbucket' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Open Bitbucket' })).toHaveAttribute(
    'href',
    'https://bitbucket.org/',
  )
  expect(host.calls).toHaveLength(0)
})

test('an address without a place says which parameter is wrong and sends nothing', async () => {
  const invalid: AppContext = { view: 'invalid', parameter: 'pullrequest', reason: 'literal' }
  const { host } = await setUp({ context: invalid })
  expect(
    await screen.findByRole('heading', { name: 'This panel does not know where it is' }),
  ).toBeVisible()
  expect(screen.getByText(/the app's descriptor lacks the scope/)).toBeVisible()
  expect(host.calls).toHaveLength(0)
})

test.each([
  [{ error: [{ status: 404 }] }, 'it does not exist, or you may not see it.'],
  [{ error: [{ status: 403 }] }, 'you have no permission for it.'],
  [{ value: { title: 42 } }, 'the answer has an unexpected form.'],
  [{ value: '<html>' }, 'the answer has an unexpected form.'],
])('a pull request that answers %j says why', async (answer, words) => {
  await setUp({ decision: 'approved', answer: () => answer })
  expect(await screen.findByText(`The pull request cannot be shown: ${words}`)).toBeVisible()
})

test('when the vendor is down, only the policy is missing', async () => {
  const answers = createReviewAnswers()
  await setUp({
    decision: 'approved',
    answer: (call) => (call.kind === 'proxyRequest' ? { error: [{ status: 404 }] } : answers(call)),
  })
  expect(await screen.findByText(/^The policy cannot be shown/)).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Retry failed payments' })).toBeVisible()
})

test('texts and links from Bitbucket never become markup', async () => {
  const answers = createReviewAnswers({
    title: '<img src=x onerror=alert(1)>\u202Egnp',
    buildUrl: 'javascript:alert(1)',
    avatar: 'javascript:alert(1)',
  })
  await setUp({ decision: 'approved', answer: answers })
  expect(await screen.findByRole('heading', { level: 1, name: /^<img src=x/ })).toBeVisible()
  expect(await screen.findByText('Unit tests')).toBeVisible()
  expect(screen.queryAllByRole('link')).toHaveLength(0)
  expect(document.querySelectorAll('img')).toHaveLength(0)
})
