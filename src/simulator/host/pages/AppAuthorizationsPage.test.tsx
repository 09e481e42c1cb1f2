import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { AppAuthorization } from '../../../contract/HostAccount.ts'
import type { FakeRoute } from '../testing/createFakeSend.ts'
import { renderHost } from '../testing/renderHost.tsx'

const approval: AppAuthorization = {
  id: '1',
  app_key: 'app',
  app_name: 'Assent',
  app_description: 'Shows what stops a merge.',
  vendor_name: 'Vera',
  workspace_name: null,
  decision: 'approved',
  scopes: [{ name: 'account', description: 'Read your account' }],
  decided_on: '2026-05-02T09:30:00Z',
}
const denial: AppAuthorization = { ...approval, id: '2', app_name: 'Other', decision: 'denied' }

function renderPage(list: unknown, routes: Record<string, FakeRoute> = {}) {
  return renderHost('/account/settings/app-authorizations/', {
    'GET /!api/internal/account/authorizations': () => list,
    ...routes,
  })
}

test('shows what an app may do', async () => {
  renderPage([approval])
  const item = (await screen.findByRole('heading', { name: 'Assent' })).closest('li')
  expect(item).toHaveTextContent('Approved')
  expect(item).toHaveTextContent('By Vera.')
  expect(item).toHaveTextContent('Shows what stops a merge.')
  expect(item).toHaveTextContent('It may:Read your account')
})

test('shows a denial', async () => {
  renderPage([denial])
  const item = (await screen.findByRole('heading', { name: 'Other' })).closest('li')
  expect(item).toHaveTextContent('Denied')
  expect(item).toHaveTextContent('It asked for:Read your account')
})

test('an empty list says so', async () => {
  renderPage([])
  expect(await screen.findByText('You have neither allowed nor denied an app.')).toBeVisible()
})

test('Revoke takes one answer away, says so and takes the focus along', async () => {
  const { sent } = renderPage([approval, denial], {
    'DELETE /!api/internal/account/authorizations/2': () => new Response(null, { status: 204 }),
  })
  await userEvent.click(await screen.findByRole('button', { name: 'Revoke the denial of Other' }))
  const status = await screen.findByText(
    'Revoked: Other is no longer denied. Reload the pages where it is open.',
  )
  expect(status).toHaveFocus()
  expect(sent.at(-1)).toBe('DELETE /!api/internal/account/authorizations/2')
  expect(screen.queryByRole('heading', { name: 'Other' })).not.toBeInTheDocument()
  expect(screen.getByRole('heading', { name: 'Assent' })).toBeVisible()
})

test('a Revoke that fails says so and can be pressed again', async () => {
  renderPage([approval])
  const button = await screen.findByRole('button', { name: 'Revoke the approval of Assent' })
  await userEvent.click(button)
  expect(
    await screen.findByText('The answer to Assent could not be revoked. Try again.'),
  ).toBeVisible()
  expect(button).toBeEnabled()
})

test('a list that fails can be tried again', async () => {
  renderPage({ not: 'a list' })
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('The list could not be loaded')
  expect(within(alert).getByRole('button', { name: 'Try again' })).toBeVisible()
})

test('the same add-on in two workspaces can be told apart', async () => {
  const classic = (id: string, name: string) => ({ ...approval, id, workspace_name: name })
  renderPage([classic('1', 'Acme'), classic('2', 'Orbit')])
  expect(await screen.findByText(/Only for the add-on installed in Orbit/)).toBeVisible()
  const name = 'Revoke the approval of Assent in Acme'
  expect(screen.getByRole('button', { name })).toBeVisible()
})
