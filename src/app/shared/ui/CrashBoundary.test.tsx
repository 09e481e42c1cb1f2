import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderApp } from '../../testing/renderApp.tsx'
import { CrashBoundary } from './CrashBoundary.tsx'

test('default: shows its children', () => {
  renderApp(
    <CrashBoundary>
      <p>Here</p>
    </CrashBoundary>,
  )
  expect(screen.getByText('Here')).toBeVisible()
})

test('behavior: what throws is told in words, and can begin anew', async () => {
  // React tells the console, too.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const bug = { isThere: true }
  const Part = () => {
    if (bug.isThere) throw new Error('secret of the bug')
    return <p>Here</p>
  }
  renderApp(
    <CrashBoundary>
      <Part />
    </CrashBoundary>,
  )
  const alert = screen.getByRole('alert')
  expect(alert).toHaveTextContent('Something in this app went wrong')
  expect(alert).not.toHaveTextContent('secret')

  bug.isThere = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByText('Here')).toBeVisible()
})
