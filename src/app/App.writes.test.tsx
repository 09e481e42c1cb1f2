import { QueryClient } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { createBridge, createConnectTransport } from '../bridge/core.ts'
import type { ConnectRequestOptions } from '../contract/AtlassianConnect.ts'
import { createFakeHost } from '../testing/createFakeHost.ts'
import { createReviewAnswers } from './testing/createReviewAnswers.ts'
import { AppProviders } from './shared/AppProviders.tsx'
import { PullRequestPanel } from './features/pull-request-panel/PullRequestPanel.tsx'

const addresses = { origin: 'https://bitbucket.org', pageUrl: undefined }
const uuid = '{1a2b3c4d-0000-4000-8000-000000000001}'

/** The panel, and what becomes of the approval that it sends. */
async function renderPanel(answerApproval: (call: ConnectRequestOptions) => void) {
  const host = createFakeHost({ decision: 'approved', answer: createReviewAnswers() })
  const sent: ConnectRequestOptions[] = []
  const request = (first: string | ConnectRequestOptions): unknown => {
    const isApproval = typeof first === 'object' && first.url?.endsWith('/approve') === true
    if (!isApproval) return host.ap.request?.(first)
    sent.push(first)
    return answerApproval(first)
  }
  const proxyRequest = host.ap.proxyRequest
  const ap = { request, ...(proxyRequest && { proxyRequest }) }
  const bridge = createBridge({ transport: createConnectTransport(() => ap), timeoutMs: 300 })
  const context = { workspace: uuid, repository: uuid, pullRequest: 1 }
  render(
    <AppProviders bridge={bridge} client={new QueryClient()} host={addresses}>
      <PullRequestPanel context={context} />
    </AppProviders>,
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Approve' }))
  return { host, sent }
}

test('fault F17: an approval without an answer in time may have been saved, and the panel says so', async () => {
  const { host, sent } = await renderPanel(() => {})
  expect(await screen.findByRole('button', { name: 'Withdraw approval' })).toHaveFocus()
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Your decision may have been saved. Look at the approvals before you repeat it: no answer came in time.',
  )
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  // What was shown early is taken back until the list is read again.
  expect(screen.getByRole('button', { name: 'Approve' })).toHaveFocus()
  expect(sent).toHaveLength(1)
  // What the list shows is read again.
  expect(host.calls.filter(({ path }) => path.endsWith('/pullrequests/1'))).toHaveLength(2)
})

test('behavior: a refusal was not saved', async () => {
  await renderPanel((call) => call.error?.({ status: 403, responseText: '' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Your decision was not saved: you have no permission for it.',
  )
  expect(screen.getByRole('button', { name: 'Approve' })).toHaveFocus()
  expect(screen.getByRole('region', { name: 'Approvals: 1 of 2' })).toBeVisible()
})

test('behavior: a failure that may pass is offered again, from the flag', async () => {
  const { sent } = await renderPanel((call) => call.error?.({ status: 503, responseText: '' }))
  const flag = await screen.findByRole('alert')
  expect(flag).toHaveTextContent('Your decision was not saved: the server has a problem.')
  expect(sent).toHaveLength(1)

  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))

  await vi.waitFor(() => expect(sent).toHaveLength(2))
})
