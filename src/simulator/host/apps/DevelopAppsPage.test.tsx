import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { createDevelopApps, raisingEffect, refuseWith, sameEffect } from '../testing/appBodies.ts'
import type { FakeRoute } from '../testing/createFakeSend.ts'
import { signedOutSession } from '../testing/hostSession.ts'
import { renderHost } from '../testing/renderHost.tsx'

const apps = '/!api/internal/workspaces/acme/apps'
const done = () => new Response(null, { status: 204 })

function renderPage(routes: Record<string, FakeRoute> = {}) {
  return renderHost(
    '/acme/workspace/settings/applications',
    { [`GET ${apps}`]: () => createDevelopApps(), ...routes },
    { hasDialogs: true },
  )
}

test('shows what a vendor needs to know, but not the secret', async () => {
  renderPage({ [`GET ${apps}/gauge/secret`]: () => ({ client_secret: 'hush' }) })
  const url = 'http://localhost:7990/site/addons/authorize?addon_key=gauge'
  expect(await screen.findByRole('link', { name: url })).toHaveAttribute('href', url)
  expect(screen.getByText('client-1')).toBeVisible()
  expect(screen.getByText('https://gauge.example/atlassian-connect.json')).toBeVisible()
  expect(screen.queryByText('hush')).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Show the secret of Gauge' }))
  expect(await screen.findByText('hush')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Hide the secret of Gauge' }))
  expect(screen.queryByText('hush')).not.toBeInTheDocument()
})

test('a secret that cannot be had says so', async () => {
  renderPage()
  await userEvent.click(await screen.findByRole('button', { name: 'Show the secret of Gauge' }))
  expect(await screen.findByText('The secret could not be loaded. Try again.')).toBeVisible()
})

test('an empty list invites to register', async () => {
  renderPage({ [`GET ${apps}`]: () => createDevelopApps([]) })
  expect(await screen.findByText('No app is registered in Acme yet.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Register an app' })).toBeEnabled()
})

test('an app is registered from its address', async () => {
  const { sent } = renderPage({ [`POST ${apps}`]: done })
  await userEvent.click(await screen.findByRole('button', { name: 'Register app' }))
  const dialog = await screen.findByRole('dialog', { name: 'Register app' })
  const address = within(dialog).getByPlaceholderText('https://')
  await userEvent.type(address, 'https://gauge.example/d.json')
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Personal' }))
  await userEvent.click(within(dialog).getByRole('button', { name: 'Register app' }))
  expect(await screen.findByText(/^The app is registered\./)).toBeVisible()
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  const body = '{"descriptor_url":"https://gauge.example/d.json","kind":"personal"}'
  expect(sent.slice(-2)).toEqual([`POST ${apps} ${body}`, `GET ${apps}`])
})

test('each problem of a descriptor stands in the dialog, which stays', async () => {
  renderPage({ [`POST ${apps}`]: () => refuseWith(400, 'key: Is missing.\nname: Is missing.') })
  await userEvent.click(await screen.findByRole('button', { name: 'Register app' }))
  const dialog = await screen.findByRole('dialog', { name: 'Register app' })
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Paste it' }))
  await userEvent.click(within(dialog).getByLabelText('Descriptor, as JSON'))
  await userEvent.paste('{}')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Register app' }))
  expect(await within(dialog).findByText('key: Is missing.')).toBeVisible()
  expect(within(dialog).getByText('name: Is missing.')).toBeVisible()
})

test('a pasted text that is no JSON is not sent', async () => {
  const { sent } = renderPage()
  await userEvent.click(await screen.findByRole('button', { name: 'Register app' }))
  const dialog = await screen.findByRole('dialog', { name: 'Register app' })
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Paste it' }))
  await userEvent.click(within(dialog).getByLabelText('Descriptor, as JSON'))
  await userEvent.paste('{"key":')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Register app' }))
  expect(await within(dialog).findByText(/^The text is not JSON/)).toBeVisible()
  expect(sent.filter((line) => line.startsWith('POST'))).toEqual([])
})

test('raised scopes tell what they revoke before they are saved', async () => {
  const change = '{"scopes":["account","repository"]}'
  const { sent } = renderPage({
    [`POST ${apps}/gauge/preview`]: (body) => (body === change ? raisingEffect : sameEffect),
    [`PUT ${apps}/gauge`]: () => raisingEffect,
  })
  await userEvent.click(await screen.findByRole('button', { name: 'Change scopes: Gauge' }))
  const dialog = await screen.findByRole('dialog', { name: 'Scopes of Gauge' })
  expect(await within(dialog).findByText('Nothing changes.')).toBeVisible()
  await userEvent.click(within(dialog).getByRole('checkbox', { name: /^repository/ }))
  expect(
    await within(dialog).findByText(
      'Raising scopes revokes the approvals of 2 users, who will be asked again.',
    ),
  ).toBeVisible()
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save scopes' }))
  expect(await screen.findByText('Gauge is updated. Approvals revoked: 2.')).toBeVisible()
  expect(sent).toContain(`PUT ${apps}/gauge ${change}`)
})

test('an app keeps at least one scope', async () => {
  renderPage({ [`POST ${apps}/gauge/preview`]: () => sameEffect })
  await userEvent.click(await screen.findByRole('button', { name: 'Change scopes: Gauge' }))
  const dialog = await screen.findByRole('dialog', { name: 'Scopes of Gauge' })
  await userEvent.click(within(dialog).getByRole('checkbox', { name: /^account/ }))
  expect(within(dialog).getByText('Choose at least one scope.')).toBeVisible()
  expect(within(dialog).getByRole('button', { name: 'Save scopes' })).toBeDisabled()
})

test('an update from the address is reviewed first', async () => {
  const { sent } = renderPage({
    [`POST ${apps}/gauge/preview`]: () => raisingEffect,
    [`PUT ${apps}/gauge`]: () => raisingEffect,
  })
  await userEvent.click(await screen.findByRole('button', { name: 'Update: Gauge' }))
  const dialog = await screen.findByRole('dialog', { name: 'Update Gauge' })
  await userEvent.click(within(dialog).getByRole('button', { name: 'Continue' }))
  expect(await within(dialog).findByText('Read your repositories')).toBeVisible()
  await userEvent.click(within(dialog).getByRole('button', { name: 'Update' }))
  expect(await screen.findByText(/^Gauge is updated\./)).toBeVisible()
  const body = '{"descriptor_url":"https://gauge.example/atlassian-connect.json"}'
  expect(sent).toContain(`PUT ${apps}/gauge ${body}`)
})

test('an app is deleted after a question', async () => {
  const left = [createDevelopApps(), createDevelopApps([])]
  const { sent } = renderPage({
    [`GET ${apps}`]: () => left.shift(),
    [`DELETE ${apps}/gauge`]: done,
  })
  await userEvent.click(await screen.findByRole('button', { name: 'Delete: Gauge' }))
  const dialog = await screen.findByRole('dialog', { name: 'Delete Gauge?' })
  await userEvent.click(within(dialog).getByRole('button', { name: 'Delete' }))
  expect(await screen.findByText('No app is registered in Acme yet.')).toBeVisible()
  expect(screen.getByText('Gauge is deleted.')).toHaveFocus()
  expect(sent).toContain(`DELETE ${apps}/gauge`)
})

test('since February 2026 there is nothing to register', async () => {
  const closed = { ...createDevelopApps(), closed_reason: 'Since 2 February 2026 no more.' }
  renderPage({ [`GET ${apps}`]: () => closed })
  expect(await screen.findByText('Since 2 February 2026 no more.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Register app' })).toBeDisabled()
  expect(screen.getByRole('button', { name: 'Update: Gauge' })).toBeEnabled()
})

test.for([
  [403, 'You cannot open these settings'],
  [404, 'There is no such workspace'],
  [500, 'The settings could not be loaded'],
] as const)('a page that is refused with %i says why', async ([status, title]) => {
  renderPage({ [`GET ${apps}`]: () => refuseWith(status, 'No.') })
  expect(await screen.findByText(title)).toBeVisible()
})

test('signed out, the page asks for a user', async () => {
  renderPage({ 'GET /!api/internal/session': () => signedOutSession })
  expect(await screen.findByText('You are signed out')).toBeVisible()
})

test('the menu leads to the settings of each workspace', async () => {
  renderPage()
  const menu = await screen.findByRole('list', { name: 'Acme', hidden: true })
  const links = within(menu).getAllByRole('link', { hidden: true })
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/acme/workspace/settings/applications',
    '/acme/workspace/settings/addon-management',
    '/acme/workspace/settings/api',
  ])
  expect(links[0]).toHaveAttribute('aria-current', 'page')
})
