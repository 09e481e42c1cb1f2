import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { signedOutSession } from './testing/hostSession.ts'
import { renderHost } from './testing/renderHost.tsx'

test('an unknown address says so', async () => {
  renderHost('/account/nowhere')
  expect(await screen.findByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
  await vi.waitFor(() => expect(document.title).toBe('Page not found · Bitbucket simulator'))
})

test('a server that is away can be tried again', async () => {
  const answers = [new TypeError('Failed to fetch'), signedOutSession]
  renderHost('/account/nowhere', { 'GET /!api/internal/session': () => answers.shift() })
  expect(await screen.findByRole('alert')).toHaveTextContent('The simulator does not answer')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
})

test('the user can be changed, and the page is loaded anew', async () => {
  const { sent } = renderHost('/nowhere', {
    'PUT /!api/internal/session': () => new Response(null, { status: 204 }),
  })
  await userEvent.click(await screen.findByRole('button', { name: /Ben Okafor/, hidden: true }))
  expect(sent.slice(-2)).toEqual(['PUT /!api/internal/session {"user":"{ben}"}', 'reload'])
})

test('the user can sign out', async () => {
  const { sent } = renderHost('/nowhere', {
    'PUT /!api/internal/session': () => new Response(null, { status: 204 }),
  })
  await userEvent.click(await screen.findByRole('button', { name: 'Sign out', hidden: true }))
  expect(sent.slice(-2)).toEqual(['PUT /!api/internal/session {"user":null}', 'reload'])
})

test('a change of user that fails says so', async () => {
  renderHost('/nowhere')
  await userEvent.click(await screen.findByRole('button', { name: 'Sign out', hidden: true }))
  expect(await screen.findByText('The user could not be changed. Try again.')).toBeInTheDocument()
})

test.for(['/account/settings/app-authorizations/', '/account/settings/features/'])(
  '%s needs a user',
  async (path) => {
    renderHost(path, { 'GET /!api/internal/session': () => signedOutSession })
    expect(await screen.findByText('You are signed out')).toBeVisible()
  },
)
