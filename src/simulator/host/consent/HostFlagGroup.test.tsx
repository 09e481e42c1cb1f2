import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { createAppFlags } from '../ap-modules/createAppFlags.ts'
import { createHostFlags } from './createHostFlags.ts'
import { HostFlagGroup } from './HostFlagGroup.tsx'

const address = '/account/settings/app-authorizations/'

function renderFlags() {
  const flags = createHostFlags()
  render(<HostFlagGroup appFlags={createAppFlags()} flags={flags} />)
  return flags
}

test('leads to App authorizations in a new tab', async () => {
  const flags = renderFlags()
  act(() => flags.showGranted('app', 'Assent', address))
  expect(await screen.findByText('Access granted')).toBeVisible()
  const link = screen.getByRole('link', { name: /^Manage permissions/ })
  expect(link).toHaveAttribute('href', address)
  expect(link).toHaveAttribute('target', '_blank')
})

test('a failure offers no permissions to manage', async () => {
  const flags = renderFlags()
  act(() => flags.showGrantFailed('app', 'Assent'))
  expect(await screen.findByText('Access was not granted')).toBeVisible()
  expect(screen.queryByText('Manage permissions')).not.toBeInTheDocument()
})

test('can be dismissed', async () => {
  const flags = renderFlags()
  act(() => flags.showDenied('app', 'Assent', address))
  await userEvent.click(await screen.findByRole('button', { name: /dismiss/i }))
  expect(flags.shown.getState()).toEqual([])
})

test('goes away by itself', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const flags = renderFlags()
  act(() => flags.showDenied('app', 'Assent', address))
  act(() => {
    vi.advanceTimersByTime(8_000)
  })
  expect(flags.shown.getState()).toEqual([])
  vi.useRealTimers()
})
