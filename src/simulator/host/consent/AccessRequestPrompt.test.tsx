import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { RequestingApp } from './AccessRequest.ts'
import { AccessRequestPrompt } from './AccessRequestPrompt.tsx'
import type { AccessAnswers } from './createAccessAnswers.ts'
import { createAccessRequests } from './createAccessRequests.ts'

const app: RequestingApp = {
  appKey: 'app',
  appName: 'Assent',
  clientId: 'client',
  scopes: [
    { name: 'account', description: 'Read your account' },
    { name: 'pullrequest', description: 'Read your pull requests' },
  ],
}
const rules = { isAskedPerCall: false, timeoutMs: 0 }

function renderPrompt() {
  const accessRequests = createAccessRequests()
  const answers = {
    allow: vi.fn<AccessAnswers['allow']>((request) => accessRequests.answer(request.id, 'allowed')),
    deny: vi.fn<AccessAnswers['deny']>((request) => accessRequests.answer(request.id, 'denied')),
  }
  // Atlaskit's portal loses its element when React mounts twice, unless a gate is open.
  render(<AccessRequestPrompt accessRequests={accessRequests} answers={answers} />, {
    reactStrictMode: false,
  })
  const ask = (isAskedPerCall = false) =>
    act(() => void accessRequests.ask(app, { ...rules, isAskedPerCall }))
  return { accessRequests, answers, ask }
}

test('shows nothing while nobody asks', () => {
  renderPrompt()
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('names the app and what it wants', async () => {
  const { ask } = renderPrompt()
  ask()
  const dialog = await screen.findByRole('dialog', { name: 'Access request' })
  expect(dialog).toHaveTextContent('Assent requests access to:')
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Read your account',
    'Read your pull requests',
  ])
})

test('Allow answers the request and closes', async () => {
  const { answers, ask } = renderPrompt()
  ask()
  await userEvent.click(await screen.findByRole('button', { name: 'Allow' }))
  expect(answers.allow).toHaveBeenCalledExactlyOnceWith({ id: 1, app, calls: [1] })
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('Deny answers the request and closes', async () => {
  const { answers, ask } = renderPrompt()
  ask()
  await userEvent.click(await screen.findByRole('button', { name: 'Deny' }))
  expect(answers.deny).toHaveBeenCalledExactlyOnceWith({ id: 1, app, calls: [1] })
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('takes the focus to its title, where no key can press Allow', async () => {
  const { answers, ask } = renderPrompt()
  ask()
  await vi.waitFor(() =>
    expect(screen.getByRole('heading', { name: 'Access request' })).toHaveFocus(),
  )
  await userEvent.keyboard('{Enter}{ }')
  expect(answers.allow).not.toHaveBeenCalled()
})

test('can be answered with the keyboard', async () => {
  const { answers, ask } = renderPrompt()
  ask()
  await vi.waitFor(() =>
    expect(screen.getByRole('heading', { name: 'Access request' })).toHaveFocus(),
  )
  await userEvent.keyboard('{Tab}{Tab}{Enter}')
  expect(answers.allow).toHaveBeenCalledOnce()
})

test('Escape is no answer', async () => {
  const { answers, ask } = renderPrompt()
  ask()
  await screen.findByRole('dialog')
  await userEvent.keyboard('{Escape}')
  expect(screen.getByRole('dialog')).toBeInTheDocument()
  expect([answers.allow.mock.calls, answers.deny.mock.calls]).toEqual([[], []])
})

test('tells how many calls wait', async () => {
  const { ask } = renderPrompt()
  ask()
  ask()
  expect(await screen.findByText('2 calls of the app are waiting for your answer.')).toBeVisible()
})

test('tells how many calls wait when each asks on its own', async () => {
  const { ask } = renderPrompt()
  ask(true)
  ask(true)
  ask(true)
  expect(await screen.findByText('3 calls of the app are waiting for your answer.')).toBeVisible()
  expect(screen.getAllByRole('dialog')).toHaveLength(1)
})

test('closes when the time is over', async () => {
  const { accessRequests } = renderPrompt()
  act(() => void accessRequests.ask(app, { ...rules, timeoutMs: 1 }))
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
})
