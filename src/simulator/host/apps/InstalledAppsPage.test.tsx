import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import {
  appReview,
  createInstalledApps,
  installedApp,
  raisingEffect,
  refuseWith,
  sameEffect,
} from '../testing/appBodies.ts'
import type { FakeRoute } from '../testing/createFakeSend.ts'
import { renderHost } from '../testing/renderHost.tsx'

const base = '/!api/internal/workspaces/acme'
const list = `${base}/installations`
const gauge = `${list}/connection%3A1`
const done = () => new Response(null, { status: 204 })

function renderPage(routes: Record<string, FakeRoute> = {}) {
  return renderHost(
    '/acme/workspace/settings/addon-management',
    {
      [`GET ${list}`]: () => createInstalledApps(),
      [`GET ${gauge}/update`]: () => sameEffect,
      ...routes,
    },
    { hasDialogs: true },
  )
}

async function openEntry() {
  await userEvent.click(await screen.findByText('Gauge', { selector: 'summary *' }))
}

test('an entry opens on what the app may do', async () => {
  renderPage()
  await openEntry()
  expect(screen.getByText('classic')).toBeVisible()
  expect(screen.getByText(/Installed by Ana Moreno/)).toBeVisible()
  expect(screen.getByText('Read your account information')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Configure Gauge' })).toHaveAttribute(
    'href',
    '/acme/workspace/settings/addon-management/gauge/configure',
  )
})

test('an add-on whose descriptor has changed says so, and is updated after a review', async () => {
  const { sent } = renderPage({
    [`GET ${gauge}/update`]: () => raisingEffect,
    [`POST ${gauge}/update`]: done,
  })
  expect(await screen.findByText('Update available')).toBeVisible()
  await openEntry()
  await userEvent.click(screen.getByRole('button', { name: 'Update: Gauge' }))
  const dialog = await screen.findByRole('dialog', { name: 'Update Gauge?' })
  expect(within(dialog).getByText('Read your repositories')).toBeVisible()
  await userEvent.click(within(dialog).getByRole('button', { name: 'Update' }))
  expect(await screen.findByText('Gauge is updated in Acme.')).toBeVisible()
  expect(sent).toContain(`POST ${gauge}/update {"scopes":["account","repository"]}`)
})

test('an update that cannot be read says why', async () => {
  renderPage({ [`GET ${gauge}/update`]: () => refuseWith(400, 'The descriptor is gone.') })
  await openEntry()
  expect(await screen.findByText(/^Whether there is an update is not known/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Update: Gauge' }))
  expect(await screen.findByText('The descriptor is gone.')).toBeVisible()
})

test('a registered app has no update here', async () => {
  const app = { ...installedApp, kind: 'shared' as const, is_updatable: false }
  renderPage({ [`GET ${list}`]: () => createInstalledApps({ installations: [app] }) })
  await openEntry()
  expect(screen.queryByRole('button', { name: 'Update: Gauge' })).not.toBeInTheDocument()
})

test('an app is disabled', async () => {
  const { sent } = renderPage({ [`PATCH ${gauge}`]: done })
  await openEntry()
  await userEvent.click(screen.getByRole('button', { name: 'Disable: Gauge' }))
  expect(await screen.findByText('Gauge is disabled.')).toBeVisible()
  expect(sent).toContain(`PATCH ${gauge} {"is_enabled":false}`)
})

test('a disabled app shows it, and is enabled again', async () => {
  const app = { ...installedApp, is_enabled: false }
  const { sent } = renderPage({
    [`GET ${list}`]: () => createInstalledApps({ installations: [app] }),
    [`PATCH ${gauge}`]: done,
  })
  expect(await screen.findByText('Disabled')).toBeVisible()
  await openEntry()
  expect(screen.queryByRole('link', { name: 'Configure Gauge' })).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Enable: Gauge' }))
  expect(await screen.findByText('Gauge is enabled.')).toBeVisible()
  expect(sent).toContain(`PATCH ${gauge} {"is_enabled":true}`)
})

test('an app is removed after a question', async () => {
  const left = [createInstalledApps(), createInstalledApps({ installations: [] })]
  const { sent } = renderPage({
    [`GET ${list}`]: () => left.shift(),
    [`DELETE ${gauge}`]: done,
  })
  await openEntry()
  await userEvent.click(screen.getByRole('button', { name: 'Remove: Gauge' }))
  const dialog = await screen.findByRole('dialog', { name: 'Remove Gauge?' })
  expect(dialog.querySelector('#remove-addon')).toBeVisible()
  await userEvent.click(within(dialog).getByRole('button', { name: 'Remove' }))
  expect(await screen.findByText('No app is installed in Acme.')).toBeVisible()
  expect(screen.getByText('Gauge is removed from Acme.')).toHaveFocus()
  expect(sent).toContain(`DELETE ${gauge}`)
})

test('development mode is switched on, and lets add-ons in', async () => {
  let isOn = false
  const { sent } = renderPage({
    [`GET ${list}`]: () => createInstalledApps({ is_in_development_mode: isOn, installations: [] }),
    [`PUT ${base}/development-mode`]: () => {
      isOn = true
      return done()
    },
  })
  const checkbox = await screen.findByRole('checkbox', { name: 'Enable development mode' })
  expect(checkbox).toHaveAttribute('id', 'id-enable-development-mode')
  expect(screen.queryByRole('button', { name: 'Install app from URL' })).not.toBeInTheDocument()
  await userEvent.click(checkbox)
  expect(await screen.findByRole('button', { name: 'Install app from URL' })).toBeVisible()
  expect(checkbox).toBeChecked()
  expect(sent).toContain(`PUT ${base}/development-mode {"is_on":true}`)
})

test('development mode that cannot be changed says so', async () => {
  renderPage()
  const checkbox = await screen.findByRole('checkbox', { name: 'Enable development mode' })
  await userEvent.click(checkbox)
  expect(await screen.findByText(/^Development mode could not be changed/)).toBeVisible()
  expect(checkbox).toBeChecked()
})

test('an add-on is installed from its address, after a review of its scopes', async () => {
  const { sent } = renderPage({
    [`POST ${list}/review`]: () => appReview,
    [`POST ${list}`]: done,
  })
  await userEvent.click(await screen.findByRole('button', { name: 'Install app from URL' }))
  const first = await screen.findByRole('dialog', { name: 'Install app from URL' })
  await userEvent.type(within(first).getByPlaceholderText('https://'), 'https://gauge.example/d')
  await userEvent.click(within(first).getByRole('button', { name: 'Install' }))
  const second = await screen.findByRole('dialog', { name: 'Install Gauge?' })
  expect(within(second).getByText('Read your account information')).toBeVisible()
  await userEvent.click(within(second).getByRole('button', { name: 'Grant access' }))
  const news = await screen.findByText('Gauge is installed in Acme.')
  expect(news).toHaveClass('aui-message-success')
  const body = '{"descriptor_url":"https://gauge.example/d","scopes":["account"]}'
  expect(sent).toContain(`POST ${list} ${body}`)
})

test('an address that is refused can be corrected', async () => {
  renderPage({ [`POST ${list}/review`]: () => refuseWith(400, 'It cannot be reached.') })
  await userEvent.click(await screen.findByRole('button', { name: 'Install app from URL' }))
  const dialog = await screen.findByRole('dialog', { name: 'Install app from URL' })
  await userEvent.click(within(dialog).getByRole('button', { name: 'Install' }))
  expect(await within(dialog).findByText('Enter the address of a descriptor.')).toBeVisible()
  await userEvent.type(within(dialog).getByPlaceholderText('https://'), 'https://gone.example/d')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Install' }))
  expect(await within(dialog).findByText('It cannot be reached.')).toBeVisible()
})

test('an empty workspace says so', async () => {
  renderPage({ [`GET ${list}`]: () => createInstalledApps({ installations: [] }) })
  expect(await screen.findByText('No app is installed in Acme.')).toBeVisible()
})

test('since February 2026 nothing new is installed', async () => {
  const closed = createInstalledApps({ closed_reason: 'Since 2 February 2026 no more.' })
  renderPage({ [`GET ${list}`]: () => closed })
  expect(await screen.findByText('Since 2 February 2026 no more.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Install app from URL' })).toBeDisabled()
})
