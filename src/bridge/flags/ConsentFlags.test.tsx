import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import {
  renderWithBridge,
  type RenderWithBridgeParameters,
} from '../../testing/renderWithBridge.tsx'
import { settle } from '../../testing/settle.ts'
import { ConsentFlags } from './ConsentFlags.tsx'

const manageUrl = 'http://localhost:7990/account/settings/app-authorizations/'
const pageUrl = 'http://localhost:7990/acme/checkout/pull-requests/1'

async function ask(
  parameters: RenderWithBridgeParameters = {},
  page: string | undefined = pageUrl,
) {
  const flags = page === undefined ? <ConsentFlags /> : <ConsentFlags pageUrl={page} />
  const result = renderWithBridge(flags, { ...parameters, bridge: { manageUrl } })
  act(() => void result.bridge.consent.ask())
  await settle()
  return result
}

test('shows nothing while nothing is wrong', async () => {
  const { host } = await ask()
  host.allow()
  await settle()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('shows one flag after a denial, with both ways on', async () => {
  const { host } = await ask()
  await act(async () => host.deny())
  expect(await screen.findByRole('alert')).toHaveTextContent('Access was not granted')
  expect(screen.getByRole('link', { name: /Open App authorizations/ })).toHaveAttribute(
    'href',
    manageUrl,
  )
  expect(screen.getByRole('link', { name: /Open App authorizations/ })).toHaveAttribute(
    'target',
    '_blank',
  )
  expect(screen.getByText(/Personal settings, App authorizations/)).toBeVisible()
})

test('a saved denial leads to App authorizations and back to the page', async () => {
  await ask({ host: { decision: 'denied' } })
  expect(await screen.findByRole('alert')).toHaveTextContent('A saved denial blocks this app')
  expect(screen.getByRole('link', { name: 'Reload' })).toHaveAttribute('href', pageUrl)
  expect(screen.getByRole('link', { name: 'Reload' })).toHaveAttribute('target', '_top')
})

test('an address that is not safe becomes no link', async () => {
  await ask({ host: { decision: 'denied' } }, 'data:text/html,x')
  await screen.findByRole('alert')
  expect(screen.queryByRole('link', { name: 'Reload' })).toBeNull()
})

test('"Ask again" asks once, and an answer takes the flag away', async () => {
  const { host } = await ask()
  await act(async () => host.deny())
  const button = await screen.findByRole('button', { name: 'Ask again' })
  await userEvent.dblClick(button)
  await settle()
  expect(host.promptCount).toBe(2)
  await act(async () => host.allow())
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
})

test('fault D24: a second denial updates the flag and does not stack', async () => {
  const { host, bridge } = await ask()
  await act(async () => host.deny())
  await screen.findByRole('alert')
  act(() => void bridge.consent.ask())
  await settle()
  host.deny()
  await settle()
  expect(await screen.findAllByRole('alert')).toHaveLength(1)
})

test('a dismissed flag comes back with the next episode only', async () => {
  const { host, bridge } = await ask()
  await act(async () => host.deny())
  await userEvent.click(await screen.findByRole('button', { name: /dismiss/i }))
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  act(() => void bridge.consent.ask())
  await settle()
  host.deny()
  await settle()
  expect(await screen.findByRole('alert')).toHaveTextContent('Access was not granted')
})
