import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { RequestingApp } from './AccessRequest.ts'
import { AccessRequestPrompt } from './AccessRequestPrompt.tsx'
import type { AccessAnswers } from './createAccessAnswers.ts'
import { type AccessRequestRules, createAccessRequests } from './createAccessRequests.ts'

const app: RequestingApp = {
  appKey: 'app',
  appName: 'Assent',
  clientId: 'client',
  scopes: [
    { name: 'account', description: 'Read your account' },
    { name: 'pullrequest', description: 'Read your pull requests' },
  ],
}
const rules: AccessRequestRules = {
  isAskedPerCall: false,
  isAnswerForAll: false,
  form: 'dialog',
  timeoutMs: 0,
}
const open = { app, form: 'dialog', isReviewed: false }

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
  const ask = (changes: Partial<AccessRequestRules> = {}) =>
    act(() => void accessRequests.ask(app, { ...rules, ...changes }))
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
  expect(answers.allow).toHaveBeenCalledExactlyOnceWith({ ...open, id: 1, calls: [1] })
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('Deny answers the request and closes', async () => {
  const { answers, ask } = renderPrompt()
  ask()
  await userEvent.click(await screen.findByRole('button', { name: 'Deny' }))
  expect(answers.deny).toHaveBeenCalledExactlyOnceWith({ ...open, id: 1, calls: [1] })
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
  ask({ isAskedPerCall: true })
  ask({ isAskedPerCall: true })
  ask({ isAskedPerCall: true })
  expect(await screen.findByText('3 calls of the app are waiting for your answer.')).toBeVisible()
  expect(screen.getAllByRole('dialog')).toHaveLength(1)
})

test('closes when the time is over', async () => {
  const { accessRequests } = renderPrompt()
  act(() => void accessRequests.ask(app, { ...rules, timeoutMs: 1 }))
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
})

test('parameters: form flag shows a flag, and the dialog after Review', async () => {
  const { answers, ask } = renderPrompt()
  ask({ form: 'flag' })
  const flag = await screen.findByRole('alert')
  expect(flag).toHaveTextContent('Assent requests access to your account.')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(
    within(flag)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['Review', 'Cancel'])

  await userEvent.click(screen.getByRole('button', { name: 'Review' }))
  expect(await screen.findByRole('dialog', { name: 'Review permissions' })).toBeVisible()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Allow' }))
  expect(answers.allow).toHaveBeenCalledOnce()
})

test('parameters: form flag denies with Cancel', async () => {
  const { answers, ask } = renderPrompt()
  ask({ form: 'flag' })
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }))
  expect(answers.deny).toHaveBeenCalledOnce()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('parameters: form flag shows one flag for each request', async () => {
  const { ask } = renderPrompt()
  ask({ form: 'flag', isAskedPerCall: true })
  ask({ form: 'flag', isAskedPerCall: true })
  expect(await screen.findAllByRole('alert')).toHaveLength(2)
})
