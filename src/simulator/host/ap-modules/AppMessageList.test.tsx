import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { AppMessageList } from './AppMessageList.tsx'
import { type AppMessage, createAppMessages } from './createAppMessages.ts'

const message: AppMessage = {
  id: 'frame-1 1',
  appKey: 'app',
  kind: 'info',
  title: 'Info: Saving',
  body: 'Wait.',
  isCloseable: false,
  lifetimeMs: undefined,
}

function renderMessages(...shown: Partial<AppMessage>[]) {
  const messages = createAppMessages()
  render(<AppMessageList messages={messages} />)
  act(() => {
    for (const one of shown) messages.show({ ...message, ...one })
  })
  return messages
}

test('shows nothing while no app says something', () => {
  renderMessages()
  expect(screen.queryByRole('region')).not.toBeInTheDocument()
})

test('says what an app says, without a way to close it', () => {
  renderMessages({})
  expect(screen.getByRole('status')).toHaveTextContent('Info: Saving')
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

test('an error is an alert, and text is no markup', () => {
  renderMessages({ kind: 'error', title: 'Error: <b>No</b>', body: '<img src=x>' })
  expect(screen.getByRole('alert')).toHaveTextContent('Error: <b>No</b><img src=x>')
})

test('can be closed when the app says so', async () => {
  const messages = renderMessages({ isCloseable: true }, { id: 'frame-1 2', title: 'Info: Other' })
  await userEvent.click(screen.getByRole('button', { name: 'Close: Info: Saving' }))
  expect(messages.shown.getState().map(({ title }) => title)).toEqual(['Info: Other'])
})
