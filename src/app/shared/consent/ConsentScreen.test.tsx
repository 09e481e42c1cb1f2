import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, onTestFinished, test, vi } from 'vitest'
import { ConsentBoundary } from '../../../bridge/react.ts'
import { flushPromises } from '../../../testing/createTestClock.ts'
import { settle } from '../../../testing/settle.ts'
import { renderApp } from '../../testing/renderApp.tsx'
import { ConsentScreen } from './ConsentScreen.tsx'

/** The screen over a host that has a denial stored. */
async function renderBlocked() {
  const { bridge, host } = renderApp(
    <ConsentBoundary fallback={(consent) => <ConsentScreen consent={consent} />}>
      <p>content</p>
    </ConsentBoundary>,
    { host: { decision: 'denied' } },
  )
  await act(async () => {
    await bridge.request({ path: '/2.0/user' }).catch(() => undefined)
    await flushPromises()
  })
  return host
}

function setVisibility(state: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
}

function leaveAndComeBack() {
  setVisibility('hidden')
  setVisibility('visible')
}

const linkTexts = () => screen.getAllByRole('link').map(({ textContent }) => textContent)
const currentStep = () => screen.getByRole('listitem', { current: 'step' }).textContent
const stepTexts = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)

test('default', async () => {
  await renderBlocked()

  expect(screen.getByRole('heading')).toHaveTextContent('A saved denial blocks this panel')
  expect(linkTexts()).toEqual(['Open App authorizations (opens a new tab)', 'Reload this page'])
  expect(stepTexts()).toHaveLength(4)
  expect(currentStep()).toMatch(/^Open App authorizations/)
})

test('behavior: after coming back it leads to the reload, says so, and makes no call', async () => {
  const host = await renderBlocked()
  expect(host.calls).toHaveLength(1)

  leaveAndComeBack()

  expect(screen.getByRole('status')).toHaveTextContent('You are back.')
  expect(linkTexts()).toEqual(['Reload this page', 'Open App authorizations (opens a new tab)'])
  expect(currentStep()).toBe('Reload this Bitbucket page.')
  await settle()
  expect(host.calls).toHaveLength(1)
})

test('behavior: whoever comes back has the focus on what is next', async () => {
  await renderBlocked()
  screen.getByRole('link', { name: /^Open App authorizations/ }).focus()
  leaveAndComeBack()
  expect(screen.getByRole('link', { name: 'Reload this page' })).toHaveFocus()
})

test('behavior: a focus that is elsewhere stays where it is', async () => {
  await renderBlocked()
  const elsewhere = document.body.appendChild(document.createElement('button'))
  onTestFinished(() => elsewhere.remove())
  elsewhere.focus()
  leaveAndComeBack()
  expect(elsewhere).toHaveFocus()
})

test('behavior: after an action of the user the heading has the focus that was lost', async () => {
  // The frame comes by itself, and the reader is elsewhere on the page.
  const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(false)
  await renderBlocked()
  expect(screen.getByRole('heading', { level: 1 })).not.toHaveFocus()
  hasFocus.mockReturnValue(true)
  await userEvent.click(screen.getByRole('button', { name: 'Check again' }))
  await settle()
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
})

test('behavior: a check that finds the denial still there starts over', async () => {
  const host = await renderBlocked()
  leaveAndComeBack()

  await userEvent.click(screen.getByRole('button', { name: 'Check again' }))
  await settle()

  expect(host.calls).toHaveLength(2)
  expect(screen.getByRole('status')).not.toHaveTextContent('You are back.')
  expect(stepTexts()).toHaveLength(4)
})

test('behavior: a check after the denial is removed brings the panel back', async () => {
  const host = await renderBlocked()
  leaveAndComeBack()
  host.allow()

  await userEvent.click(screen.getByRole('button', { name: 'Check again' }))
  await settle()

  expect(screen.getByText('content')).toBeInTheDocument()
})
