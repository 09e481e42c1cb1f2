import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { HostFlagGroup } from '../consent/HostFlagGroup.tsx'
import { createHostFlags } from '../consent/createHostFlags.ts'
import { type AppFlag, type AppFlagEvent, createAppFlags } from './createAppFlags.ts'

const flag: AppFlag = {
  id: 'frame-1 1',
  appKey: 'app',
  kind: 'success',
  title: 'Rule <b>saved</b>',
  body: 'For all.',
  isAutomatic: false,
  actions: [{ identifier: 'undo', text: 'Undo' }],
}

function renderFlag(change: Partial<AppFlag> = {}) {
  const appFlags = createAppFlags()
  const heard = vi.fn<(event: AppFlagEvent) => void>()
  appFlags.subscribe(heard)
  render(<HostFlagGroup appFlags={appFlags} flags={createHostFlags()} />)
  act(() => appFlags.show({ ...flag, ...change }))
  return { appFlags, heard }
}

test('says what an app says, as text', async () => {
  renderFlag()
  expect(await screen.findByText('Rule <b>saved</b>')).toBeVisible()
  expect(screen.getByText('For all.')).toBeVisible()
})

test('an action tells the app', async () => {
  const { heard } = renderFlag()
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(heard.mock.calls).toEqual([[{ type: 'actionPressed', flag, action: 'undo' }]])
})

test('can be dismissed', async () => {
  const { heard } = renderFlag()
  await userEvent.click(await screen.findByRole('button', { name: /dismiss/i }))
  expect(heard.mock.calls).toEqual([[{ type: 'closed', flag }]])
})

test.for([
  [true, 0],
  [false, 1],
] as const)('goes away by itself: %s', async ([isAutomatic, left]) => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const { appFlags } = renderFlag({ isAutomatic })
  act(() => {
    vi.advanceTimersByTime(8_000)
  })
  expect(appFlags.shown.getState()).toHaveLength(left)
  vi.useRealTimers()
})
