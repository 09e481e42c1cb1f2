import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../../testing/renderApp.tsx'
import { SafeLink } from './SafeLink.tsx'

test('opens a new tab that cannot reach back, and says so', () => {
  renderApp(<SafeLink href="https://bitbucket.org/">Bitbucket</SafeLink>)
  const link = screen.getByRole('link', { name: 'Bitbucket (opens a new tab)' })
  expect(link).toHaveAttribute('rel', 'noopener noreferrer')
})

test('shows the text of an unsafe address without a link', () => {
  renderApp(<SafeLink href="javascript:alert(1)">Build</SafeLink>)
  expect(screen.getByText('Build')).toBeVisible()
  expect(screen.queryByRole('link')).toBeNull()
})
