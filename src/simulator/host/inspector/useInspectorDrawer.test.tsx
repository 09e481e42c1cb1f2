import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { renderHost } from '../testing/renderHost.tsx'
import { inspectedState } from '../testing/inspectedState.ts'

afterEach(() => {
  window.history.replaceState(undefined, '', '/')
})

const dashboard = { pull_requests: [], scenarios: [] }
const routes = {
  'GET /!api/internal/dashboard': () => dashboard,
  'GET /__simulator/state': () => inspectedState,
}

test('default: the button opens it beside the page, and the address remembers', async () => {
  const user = userEvent.setup()
  renderHost('/', routes)
  expect(screen.queryByRole('complementary', { name: 'Inspector' })).toBeNull()
  const button = screen.getByRole('button', { name: 'Inspector' })
  await user.click(button)
  expect(screen.getByRole('complementary', { name: 'Inspector' })).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Inspector' })).toHaveFocus()
  expect(window.location.search).toBe('?inspector=open')
  await user.click(screen.getByRole('button', { name: 'Close' }))
  expect(window.location.search).toBe('')
  await waitFor(() => expect(button).toHaveFocus())
})

test('behavior: Alt+I opens and closes it', async () => {
  const user = userEvent.setup()
  renderHost('/', routes)
  await user.keyboard('{Alt>}i{/Alt}')
  expect(screen.getByRole('complementary', { name: 'Inspector' })).toBeVisible()
  await user.keyboard('{Alt>}i{/Alt}')
  expect(screen.queryByRole('complementary', { name: 'Inspector' })).toBeNull()
})

test('behavior: it is open where the address says so, and links carry that on', async () => {
  window.history.replaceState(undefined, '', '/?inspector=open')
  renderHost('/', routes)
  expect(screen.getByRole('complementary', { name: 'Inspector' })).toBeVisible()
  const link = screen.getByRole('link', { name: 'Labs' })
  // jsdom does not go anywhere, and says so.
  link.addEventListener('click', (event) => event.preventDefault())
  await userEvent.setup().click(link)
  expect(link).toHaveProperty('search', '?inspector=open')
})

test('behavior: the page of its own needs no session', async () => {
  renderHost('/__simulator/inspector', {
    ...routes,
    'GET /!api/internal/session': () => new Error('down'),
  })
  expect(screen.getByRole('heading', { name: 'Inspector', level: 1 })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Inspector' })).toBeNull()
})
