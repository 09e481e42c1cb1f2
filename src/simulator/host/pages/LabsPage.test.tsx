import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { FakeRoute } from '../testing/createFakeSend.ts'
import { renderHost } from '../testing/renderHost.tsx'

const forUsers = 'Explicit Addon OAuth Token Authorization'
const forVendors = 'Explicit Addon OAuth Token Authorization For Vendors'

function renderPage(routes: Record<string, FakeRoute> = {}) {
  return renderHost('/account/settings/features/', {
    'GET /!api/internal/account/features': () => ({
      explicit_authorization: true,
      explicit_authorization_for_vendors: false,
      is_preview: true,
    }),
    ...routes,
  })
}

test('shows both toggles as they are', async () => {
  renderPage()
  expect(await screen.findByRole('checkbox', { name: forUsers })).toBeChecked()
  expect(screen.getByRole('checkbox', { name: forVendors })).not.toBeChecked()
})

test('a toggle saves both and says so', async () => {
  const { sent } = renderPage({
    'PUT /!api/internal/account/features': () => new Response(null, { status: 204 }),
  })
  await userEvent.click(await screen.findByRole('checkbox', { name: forVendors }))
  expect(await screen.findByText(`${forVendors} is on.`)).toBeVisible()
  expect(sent.at(-1)).toBe(
    'PUT /!api/internal/account/features {"explicit_authorization":true,"explicit_authorization_for_vendors":true}',
  )
})

test('a toggle that cannot be saved goes back and says so', async () => {
  renderPage()
  const toggle = await screen.findByRole('checkbox', { name: forUsers })
  await userEvent.click(toggle)
  expect(await screen.findByText(`${forUsers} could not be changed. Try again.`)).toBeVisible()
  expect(toggle).toBeChecked()
})

test('after the preview the page says that every app has to ask', async () => {
  renderPage({
    'GET /!api/internal/account/features': () => ({
      explicit_authorization: true,
      explicit_authorization_for_vendors: false,
      is_preview: false,
    }),
  })
  expect(await screen.findByText('Every app has to ask now')).toBeVisible()
})
