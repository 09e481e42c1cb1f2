import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { installReview, refuseWith } from '../testing/appBodies.ts'
import type { FakeRoute } from '../testing/createFakeSend.ts'
import { signedOutSession } from '../testing/hostSession.ts'
import { renderHost } from '../testing/renderHost.tsx'

const authorize = '/!api/internal/addons/authorize'
const back = 'https://gauge.example/done'

function renderPage(routes: Record<string, FakeRoute> = {}, search = '?addon_key=gauge') {
  return renderHost(
    '/site/addons/authorize',
    { [`GET ${authorize}?addon_key=gauge`]: () => installReview, ...routes },
    { search },
  )
}

async function grant() {
  await userEvent.selectOptions(await screen.findByLabelText('Install it in'), 'acme')
  await userEvent.click(screen.getByRole('button', { name: 'Grant access' }))
}

test('access is granted to an account that was chosen', async () => {
  const { sent } = renderPage({
    [`POST ${authorize}`]: () => ({ client_key: 'ari:1', redirect_url: null }),
  })
  const button = await screen.findByRole('button', { name: 'Grant access' })
  expect(button).toHaveAttribute('id', 'grant-access')
  expect(button).toBeDisabled()
  expect(screen.getByText('Read your account information')).toBeVisible()
  await grant()
  expect(await screen.findByText('Gauge is installed')).toBeVisible()
  expect(screen.getByRole('link', { name: 'See the apps of Acme' })).toHaveAttribute(
    'href',
    '/acme/workspace/settings/addon-management',
  )
  const body = '{"addon_key":"gauge","workspace":"acme","scopes":["account"]}'
  expect(sent).toContain(`POST ${authorize} ${body}`)
})

test('the user goes back to the app with what the server says', async () => {
  const query = `addon_key=gauge&redirect_uri=${encodeURIComponent(back)}`
  const { sent } = renderPage(
    {
      [`GET ${authorize}?${query}`]: () => installReview,
      [`POST ${authorize}`]: () => ({ client_key: 'a', redirect_url: `${back}?client_key=a` }),
    },
    `?${query}&utm_source=x`,
  )
  await grant()
  await expect.poll(() => sent.at(-1)).toBe(`leave ${back}?client_key=a`)
})

test('what stands twice in the address counts once, in review and grant', async () => {
  const { sent } = renderPage(
    { [`POST ${authorize}`]: () => ({ client_key: 'a', redirect_url: null }) },
    '?addon_key=gauge&addon_key=other',
  )
  await grant()
  await screen.findByText('Gauge is installed')
  expect(sent.at(-1)).toContain('"addon_key":"gauge"')
})

test('Cancel goes back to the app, when it waits', async () => {
  const review = { ...installReview, cancel_url: `${back}?error=access_denied` }
  const { sent } = renderPage({ [`GET ${authorize}?addon_key=gauge`]: () => review })
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }))
  expect(sent.at(-1)).toBe(`leave ${back}?error=access_denied`)
})

test('Cancel stays in Bitbucket, when nobody waits', async () => {
  const { sent } = renderPage()
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }))
  expect(sent.at(-1)).toBe('leave /')
})

test('an address of a script is not left for', async () => {
  const review = { ...installReview, cancel_url: 'javascript:alert(1)' }
  renderPage({ [`GET ${authorize}?addon_key=gauge`]: () => review })
  expect(await screen.findByText('The app could not be loaded')).toBeVisible()
})

test('a wrong address says what is wrong, and leads nowhere', async () => {
  const { sent } = renderPage({
    [`GET ${authorize}?addon_key=gauge`]: () => refuseWith(400, 'redirect_uri: is relative.'),
  })
  expect(await screen.findByText('redirect_uri: is relative.')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Grant access' })).not.toBeInTheDocument()
  expect(sent.filter((line) => line.startsWith('leave'))).toEqual([])
})

test('a vendor that refuses is shown, and can be tried again', async () => {
  renderPage({ [`POST ${authorize}`]: () => refuseWith(502, 'The app was not installed.') })
  await grant()
  expect(await screen.findByText('The app was not installed.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Grant access' })).toBeEnabled()
})

test('who administers nothing can only leave', async () => {
  const review = { ...installReview, accounts: [] }
  renderPage({ [`GET ${authorize}?addon_key=gauge`]: () => review })
  expect(await screen.findByText(/^You administer no workspace/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Grant access' })).toBeDisabled()
})

test('since February 2026 nothing is granted', async () => {
  const review = { ...installReview, closed_reason: 'Since 2 February 2026 no more.' }
  renderPage({ [`GET ${authorize}?addon_key=gauge`]: () => review })
  expect(await screen.findByText('Since 2 February 2026 no more.')).toBeVisible()
  await userEvent.selectOptions(screen.getByLabelText('Install it in'), 'acme')
  expect(screen.getByRole('button', { name: 'Grant access' })).toBeDisabled()
})

test('signed out, the page asks for a user', async () => {
  renderPage({ 'GET /!api/internal/session': () => signedOutSession })
  expect(await screen.findByText('You are signed out')).toBeVisible()
})
