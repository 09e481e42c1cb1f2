import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { CopyButton } from './CopyButton.tsx'

test('copies, and says so', async () => {
  const user = userEvent.setup()
  render(<CopyButton text="client-1" what="client id" />)
  await user.click(screen.getByRole('button', { name: 'Copy the client id' }))
  expect(await screen.findByText('Copied')).toBeVisible()
  expect(await navigator.clipboard.readText()).toBe('client-1')
})

test('a browser that refuses is no silence', async () => {
  const user = userEvent.setup({ writeToClipboard: false })
  navigator.clipboard.writeText = () => Promise.reject(new DOMException('no'))
  render(<CopyButton text="client-1" what="client id" />)
  await user.click(screen.getByRole('button', { name: 'Copy the client id' }))
  expect(await screen.findByText('Could not copy')).toBeVisible()
})
