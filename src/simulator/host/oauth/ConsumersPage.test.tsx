import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { refuseWith } from '../testing/appBodies.ts'
import type { FakeRoute } from '../testing/createFakeSend.ts'
import { signedOutSession } from '../testing/hostSession.ts'
import { createOAuthConsumers } from '../testing/oauthBodies.ts'
import { renderHost } from '../testing/renderHost.tsx'

const consumers = '/!api/internal/workspaces/acme/consumers'
const own = `${consumers}/consumer%3A1`
const done = () => new Response(null, { status: 204 })

function renderPage(routes: Record<string, FakeRoute> = {}) {
  return renderHost(
    '/acme/workspace/settings/api',
    { [`GET ${consumers}`]: () => createOAuthConsumers(), ...routes },
    { hasDialogs: true },
  )
}

test('shows the key, and the secret when it is asked for', async () => {
  renderPage({ [`GET ${own}/secret`]: () => ({ client_secret: 'hush' }) })

  expect(await screen.findByText('key-1')).toBeVisible()
  expect(screen.getByText('https://dashboard.example/callback')).toBeVisible()
  expect(screen.getByText('Public')).toBeVisible()
  expect(screen.queryByText('hush')).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Show the secret of Dashboard' }))
  expect(await screen.findByText('hush')).toBeVisible()
})

test('a consumer is added', async () => {
  const left = [createOAuthConsumers([]), createOAuthConsumers()]
  const { sent } = renderPage({
    [`GET ${consumers}`]: () => left.shift(),
    [`POST ${consumers}`]: done,
  })
  expect(await screen.findByText('Acme has no OAuth consumers yet.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Add consumer' }))
  const dialog = await screen.findByRole('dialog', { name: 'Add OAuth consumer' })
  await userEvent.type(within(dialog).getByLabelText('Name'), 'Dashboard')
  await userEvent.type(within(dialog).getByLabelText('Callback URL'), 'https://a.example')
  await userEvent.click(
    within(dialog).getByRole('checkbox', { name: 'This is a private consumer' }),
  )
  await userEvent.click(within(dialog).getByRole('checkbox', { name: /^repository/ }))
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }))

  expect(await screen.findByText('Dashboard is added.')).toBeVisible()
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(sent).toContain(
    `POST ${consumers} {"name":"Dashboard","description":"","url":"",` +
      '"callback_url":"https://a.example","is_private":true,"scopes":["repository"]}',
  )
})

test('a consumer is changed, and keeps what was not touched', async () => {
  const { sent } = renderPage({ [`PUT ${own}`]: done })
  await userEvent.click(await screen.findByRole('button', { name: 'Edit: Dashboard' }))
  const dialog = await screen.findByRole('dialog', { name: 'Edit Dashboard' })
  await userEvent.type(within(dialog).getByLabelText('Name'), ' 2')
  await userEvent.click(within(dialog).getByRole('checkbox', { name: /^repository/ }))
  await userEvent.click(within(dialog).getByRole('checkbox', { name: /^account/ }))
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }))

  expect(await screen.findByText('Dashboard 2 is saved.')).toBeVisible()
  expect(sent).toContain(
    `PUT ${own} {"name":"Dashboard 2","description":"Shows what waits.",` +
      '"url":"https://dashboard.example","callback_url":"https://dashboard.example/callback",' +
      '"is_private":false,"scopes":["repository"]}',
  )
})

test('what is wrong stands in the dialog, which stays', async () => {
  renderPage({ [`POST ${consumers}`]: () => refuseWith(400, 'name: Must not be empty.') })
  await userEvent.click(await screen.findByRole('button', { name: 'Add consumer' }))
  const dialog = await screen.findByRole('dialog', { name: 'Add OAuth consumer' })
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }))

  expect(await within(dialog).findByText('name: Must not be empty.')).toBeVisible()
})

test('a consumer is deleted after a question', async () => {
  const left = [createOAuthConsumers(), createOAuthConsumers([])]
  const { sent } = renderPage({
    [`GET ${consumers}`]: () => left.shift(),
    [`DELETE ${own}`]: done,
  })
  await userEvent.click(await screen.findByRole('button', { name: 'Delete: Dashboard' }))
  const dialog = await screen.findByRole('dialog', { name: 'Delete Dashboard?' })
  await userEvent.click(within(dialog).getByRole('button', { name: 'Delete' }))

  const said = await screen.findByText('Dashboard is deleted.')
  // The dialog hands the focus over once it is gone.
  await waitFor(() => expect(said).toHaveFocus())
  expect(sent).toContain(`DELETE ${own}`)
})

test.for([
  [403, 'You cannot open these settings'],
  [404, 'There is no such workspace'],
  [500, 'The settings could not be loaded'],
] as const)('a page that is refused with %i says why', async ([status, title]) => {
  renderPage({ [`GET ${consumers}`]: () => refuseWith(status, 'No.') })
  expect(await screen.findByText(title)).toBeVisible()
})

test('signed out, the page asks for a user', async () => {
  renderPage({ 'GET /!api/internal/session': () => signedOutSession })
  expect(await screen.findByText('You are signed out')).toBeVisible()
})
