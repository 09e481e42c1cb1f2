import { act, fireEvent, screen } from '@testing-library/react'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { CreateFakeHostParameters } from '../testing/fakeHost/FakeHostParameters.ts'
import { App } from './App.tsx'
import { loadPanelBody } from './features/pull-request-panel/loadPanelBody.ts'
import { loadView } from './loadView.ts'
import { createReviewAnswers } from './testing/createReviewAnswers.ts'
import { followAnnouncements } from './testing/followAnnouncements.ts'
import { passTime } from './testing/passTime.ts'
import { renderApp } from './testing/renderApp.tsx'
import { untilFound } from './testing/untilFound.ts'

const uuid = '{1a2b3c4d-0000-4000-8000-000000000001}'
const pullRequest = { workspace: uuid, repository: uuid, pullRequest: 1 }

// Code is loaded in real time, and the tests' own is not.
beforeAll(() => Promise.all([loadPanelBody(), loadView.consentScreen(), loadView.flags()]))

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  })
  return () => vi.useRealTimers()
})

async function open(host: CreateFakeHostParameters = {}) {
  const said = followAnnouncements()
  const answer = createReviewAnswers()
  const rendered = renderApp(<App context={{ view: 'pullRequest', pullRequest }} isEmbedded />, {
    host: { answer, ...host },
  })
  await passTime(2_000)
  return { ...rendered, said }
}

const waiting = /^Waiting for Bitbucket\. It may be asking/

test('behavior: a wait is said once, and its end once', async () => {
  const { host, said } = await open()
  expect(said()).toEqual([expect.stringMatching(waiting)])
  await passTime(30_000)
  expect(said()).toEqual([])
  act(() => host.allow())
  await untilFound(() => screen.getByRole('heading', { name: 'Retry failed payments' }))
  expect(said()).toEqual(['Bitbucket has answered.'])
})

test('behavior: a refusal is said by its flag alone, and a new question once', async () => {
  const { host, said } = await open()
  said()
  act(() => host.deny())
  await untilFound(() => screen.getByRole('alert'))
  expect(said()).toEqual([expect.stringMatching(/Access was not granted.*If that was a mistake/)])
  const [askAgain] = screen.getAllByRole('button', { name: 'Ask again' })
  askAgain?.focus()
  if (askAgain) fireEvent.click(askAgain)
  await passTime(2_000)
  expect(said()).toEqual([expect.stringMatching(waiting)])
})

test('behavior: whoever comes back is told so once', async () => {
  const { said } = await open({ decision: 'denied' })
  await untilFound(() => screen.getByRole('alert'))
  expect(said()).toEqual([expect.stringMatching(/A saved denial blocks this panel/)])
  for (const state of ['hidden', 'visible'] as const) {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
  }
  await passTime(2_000)
  expect(said()).toEqual([expect.stringMatching(/You are back\./)])
})

test('behavior: the network is said to be gone, and to be back', async () => {
  const { said } = await open({ decision: 'approved' })
  said()
  for (const [isOnline, words] of [
    [false, /^You are offline\./],
    [true, /^You are online again\.$/],
  ] as const) {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline)
    act(() => void dispatchEvent(new Event(isOnline ? 'online' : 'offline')))
    await passTime(2_000)
    expect(said()).toEqual([expect.stringMatching(words)])
  }
})

test('behavior: of a countdown, the beginning and the end are said, and no second between', async () => {
  const answers = createReviewAnswers()
  const { said } = await open({
    decision: 'approved',
    answer: (call) =>
      call.path.includes('/pullrequests/')
        ? { status: 429, headers: { 'retry-after': '30' } }
        : answers(call),
  })
  const button = () => screen.getByRole('button', { name: /^Try again in/ })
  await untilFound(button, 200)
  expect(said()).toEqual(['The pull request cannot be shown: Bitbucket asks for a pause.'])
  await passTime(10_000)
  expect(button()).toHaveAttribute('aria-disabled', 'true')
  expect(said()).toEqual([])
  await passTime(21_000)
  expect(screen.getByRole('button', { name: 'Try again' })).not.toHaveAttribute('aria-disabled')
  expect(said()).toEqual(['The pause is over. You can try again.'])
})
