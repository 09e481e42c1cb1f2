import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { createBridge, createConnectTransport } from '../../bridge/core.ts'
import { BridgeProvider, useBridgeQuery } from '../../bridge/react.ts'
import { createFakeHost } from '../../testing/createFakeHost.ts'
import { AssentDevtools } from './AssentDevtools.tsx'
import { assentDevtoolsPlugin } from './assentDevtoolsPlugin.tsx'
import { createDevtools } from './createDevtools.ts'

function Greeting() {
  const { data, error, refetch } = useBridgeQuery({ path: '/2.0/user', parse: (value) => value })
  return (
    <>
      <p>{error ? error.code : data ? 'Hello' : 'Waiting'}</p>
      <button onClick={() => void refetch()}>Again</button>
    </>
  )
}

async function renderOpen({ isOn = true } = {}) {
  const user = userEvent.setup()
  const host = createFakeHost({ scenario: 'allowed' })
  const devtools = createDevtools()
  if (isOn) devtools.rehearsal.setOn(true)
  const transport = createConnectTransport(() => host.ap)
  const bridge = createBridge(devtools.instrument({ transport }))
  render(
    <QueryClientProvider client={new QueryClient()}>
      <BridgeProvider bridge={bridge}>
        <Greeting />
        <AssentDevtools bridge={bridge} devtools={devtools} />
      </BridgeProvider>
    </QueryClientProvider>,
  )
  await user.click(screen.getByRole('button', { name: 'Assent devtools' }))
  return {
    user,
    host,
    devtools,
    press: (name: string) => user.click(screen.getByRole('button', { name })),
  }
}

const facts = () => screen.getByRole('region', { name: 'Consent' }).textContent
const lastCall = () =>
  within(screen.getByRole('list', { name: 'Calls' })).getAllByRole('listitem')[0]?.textContent

test('default: the question, who asked, and Allow', async () => {
  const { press, host } = await renderOpen()
  expect(facts()).toContain('Consentasking')
  expect(lastCall()).toMatch(/^GET \/2\.0\/userGreeting · prompting/)
  await press('Allow')
  expect(await screen.findByText('Hello')).toBeVisible()
  expect(facts()).toContain('Consentgranted')
  expect(lastCall()).toContain('Greeting · settled · fine')
  expect(host.calls).toHaveLength(1)
})

test('behavior: Deny, then Revoke, then Ask now', async () => {
  const { press } = await renderOpen()
  await press('Deny')
  expect(await screen.findByText('CONSENT_DECLINED', { selector: 'p' })).toBeVisible()
  expect(screen.getByText('The user has denied.')).toBeVisible()
  await press('Revoke')
  await press('Ask now')
  expect(await screen.findByText('The question is open. Answer it.')).toBeVisible()
  await press('Allow')
  expect(await screen.findByText('Hello')).toBeVisible()
})

test('behavior: Ignore lets the time for an answer pass', async () => {
  const { press } = await renderOpen()
  await press('Ignore')
  expect(await screen.findByText('CONSENT_UNANSWERED', { selector: 'p' })).toBeVisible()
})

test('behavior: each call gets what is chosen, and then its answer again', async () => {
  const { user, host, press } = await renderOpen({ isOn: false })
  await screen.findByText('Hello')
  const select = screen.getByRole('combobox', { name: /^Each call gets/ })
  await user.selectOptions(select, '404 Not found')
  await press('Again')
  expect(await screen.findByText('HTTP_ERROR', { selector: 'p' })).toBeVisible()
  expect(host.calls).toHaveLength(1)
  await user.selectOptions(select, 'its answer')
  await press('Again')
  expect(await screen.findByText('Hello')).toBeVisible()
})

test('behavior: while Bitbucket asks, nobody can answer here', async () => {
  await renderOpen({ isOn: false })
  for (const name of ['Allow', 'Deny', 'Ignore', 'Revoke']) {
    expect(screen.getByRole('button', { name })).toBeDisabled()
  }
})

test('behavior: calls are filtered, and forgotten', async () => {
  const { user, press } = await renderOpen({ isOn: false })
  await screen.findByText('Hello')
  await user.type(screen.getByRole('searchbox', { name: 'Filter calls' }), 'nothing')
  expect(screen.getByText('No call matches.')).toBeVisible()
  await press('Clear')
  expect(screen.getByText('Nothing was called yet.')).toBeVisible()
})

test('behavior: a path with markup stays text', async () => {
  const { devtools } = await renderOpen({ isOn: false })
  act(() =>
    devtools.recorder.onEvent({
      type: 'queued',
      call: 9,
      kind: 'proxyRequest',
      method: 'GET',
      path: '/<b>x</b>',
      caller: '<i>y</i>',
      at: 0,
    }),
  )
  expect(lastCall()).toBe('GET /<b>x</b><i>y</i> · proxy · queued')
})

test('behavior: as a plugin it is the panel alone', () => {
  const devtools = createDevtools()
  const host = createFakeHost()
  const transport = createConnectTransport(() => host.ap)
  const bridge = createBridge(devtools.instrument({ transport }))
  const { id, name, render: panel } = assentDevtoolsPlugin({ bridge, devtools })
  expect([id, name]).toEqual(['assent', 'Assent'])
  render(panel)
  expect(screen.getByRole('region', { name: 'Timeline' })).toHaveTextContent(
    'Nothing was called yet.',
  )
})
