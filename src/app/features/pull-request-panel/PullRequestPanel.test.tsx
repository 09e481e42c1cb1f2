import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { createPseudoCatalog } from '../../testing/createPseudoCatalog.ts'
import { createReviewAnswers, type ReviewTexts } from '../../testing/createReviewAnswers.ts'
import { renderApp, type RenderAppParameters } from '../../testing/renderApp.tsx'
import type { FakeHostAnswer, FakeHostCall } from '../../../testing/fakeHost/FakeHostParameters.ts'
import { PullRequestPanel } from './PullRequestPanel.tsx'

const uuid = '{1a2b3c4d-0000-4000-8000-000000000001}'
const context = { workspace: uuid, repository: uuid, pullRequest: 1 }

interface RenderPanelParameters extends Pick<RenderAppParameters, 'language'> {
  texts?: ReviewTexts
  /** Instead of the usual answer. */
  answer?: (call: FakeHostCall) => FakeHostAnswer | undefined
}

function renderPanel({ texts, answer, ...rest }: RenderPanelParameters = {}) {
  const usual = createReviewAnswers(texts)
  const host = {
    decision: 'approved' as const,
    answer: (call: FakeHostCall) => answer?.(call) ?? usual(call),
  }
  return renderApp(<PullRequestPanel context={context} />, { host, ...rest })
}

const liveText = () => document.querySelector('[data-live]')?.textContent
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

test('default: what the viewer can do comes first, then what blocks', async () => {
  renderPanel()
  const verdict = await screen.findByRole('region', { name: 'Needs you' })
  await within(verdict).findByText('One build has not passed.')
  expect(
    within(verdict)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual([
    'You are asked to review it.',
    'One build has not passed.',
    'One task is open.',
    'The policy is not met.',
  ])
})

test('behavior: all words are from a catalog', async () => {
  renderPanel({ language: { locale: 'en', catalog: createPseudoCatalog() } })
  await screen.findByText('Name the retry limit.')
  await screen.findByText('One approval is missing.')
  const people =
    /Retry failed payments|Ben Okafor|Ana Moreno|Vera Lindqvist|retries|main|Unit tests|Deploy|Name the retry limit\.|One approval is missing\./g
  for (const element of screen.getAllByText(/[a-z]{3}/i, { ignore: 'bdi, code, time, script' })) {
    if (element.closest('time, bdi')) continue
    const own = element.textContent.replace(people, '')
    expect(own).toMatch(/^$|\[.*\]/)
  }
})

test('behavior: a request for changes shows at once, and is announced once', async () => {
  const { host } = renderPanel()
  await press('Request changes')
  expect(await screen.findByRole('button', { name: 'Withdraw request for changes' })).toHaveFocus()
  expect(await screen.findByText('You requested changes.')).toBeInTheDocument()
  expect(screen.queryByRole('alert')).toBeNull()
  expect(host.calls.filter(({ method }) => method === 'POST').map(({ path }) => path)).toEqual([
    expect.stringMatching(/\/pullrequests\/1\/request-changes$/),
  ])
})

test('behavior: an empty comment is refused with words, and nothing is sent', async () => {
  const { host } = renderPanel()
  await press('Comment')
  const field = await screen.findByRole('textbox', { name: 'Your comment' })
  expect(field).toHaveFocus()

  await press('Send comment')

  expect(field).toHaveAccessibleDescription('Write something first.')
  expect(field).toBeInvalid()
  expect(host.calls.filter(({ method }) => method === 'POST')).toEqual([])
})

test('behavior: a comment is sent, and the focus returns to its button', async () => {
  const { host } = renderPanel()
  await press('Comment')
  await userEvent.type(await screen.findByRole('textbox'), 'Well done.')
  await press('Send comment')

  await vi.waitFor(() => expect(liveText()).toBe('Your comment was added.'))
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(screen.getByRole('button', { name: 'Comment' })).toHaveFocus()
  const sent = host.calls.find(({ method }) => method === 'POST')
  expect(sent?.path).toMatch(/\/pullrequests\/1\/comments$/)
  expect(JSON.parse(sent?.body ?? '')).toEqual({ content: { raw: 'Well done.' } })
})

test('behavior: a comment that was not saved keeps its text', async () => {
  renderPanel({
    answer: ({ path }) => (path.endsWith('/comments') ? { error: [{ status: 503 }] } : undefined),
  })
  await press('Comment')
  await userEvent.type(await screen.findByRole('textbox'), 'Well done.')
  await press('Send comment')

  // Atlaskit's flag is loaded first.
  const flag = await screen.findByRole('alert', {}, { timeout: 10_000 })
  expect(flag).toHaveTextContent('Your comment was not saved')
  expect(screen.getByRole('textbox')).toHaveValue('Well done.')
  await press('Cancel')
  await press('Comment')
  expect(await screen.findByRole('textbox')).toHaveValue('Well done.')
})

test.each([
  ['somebody else', 'OPEN', '{vera}', ['Approve', 'Request changes', 'Comment', 'Refresh']],
  ['the author', 'OPEN', '{ana}', ['Comment', 'Refresh']],
  ['one that is merged', 'MERGED', '{vera}', ['Refresh']],
  ['one that is declined', 'DECLINED', '{vera}', ['Refresh']],
])('behavior: of %s (%s) the actions are its own', async (_, state, author, buttons) => {
  renderPanel({ texts: { state, author } })
  await screen.findByText('Name the retry limit.')
  await vi.waitFor(() =>
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(buttons),
  )
})

test('behavior: a refresh reads all again and says so', async () => {
  const { host } = renderPanel()
  await screen.findByText('One approval is missing.')
  const before = host.calls.length
  await press('Refresh')
  await vi.waitFor(() => expect(liveText()).toBe('All is up to date.'))
  expect(host.calls.length - before).toBe(4)
})

test('behavior: it reads again by itself, but not in a hidden tab', async () => {
  vi.useFakeTimers()
  const { host } = renderPanel()
  const countAfter = async (ms: number) => {
    await act(() => vi.advanceTimersByTimeAsync(ms))
    return host.calls.filter(({ path }) => path.endsWith('/pullrequests/1')).length
  }
  expect(await countAfter(20_000)).toBe(1)
  expect(await countAfter(20_000)).toBe(2)

  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  await act(async () => void document.dispatchEvent(new Event('visibilitychange')))
  expect(await countAfter(200_000)).toBe(2)

  visibility.mockReturnValue('visible')
  await act(async () => void document.dispatchEvent(new Event('visibilitychange')))
  expect(await countAfter(40_000)).toBeGreaterThan(2)
  vi.useRealTimers()
})

test('behavior: after a denial it reads no more by itself, shown or hidden', async () => {
  vi.useFakeTimers()
  let isDenied = false
  const { host } = renderPanel({
    answer: () => (isDenied ? { error: [{ code: 'USER_ALREADY_DENIED_ACCESS' }] } : undefined),
  })
  const countAfter = async (ms: number) => {
    await act(() => vi.advanceTimersByTimeAsync(ms))
    return host.calls.length
  }
  const before = await countAfter(20_000)
  isDenied = true
  const polled = await countAfter(20_000)
  expect(polled).toBeGreaterThan(before)

  expect(await countAfter(1_200_000)).toBe(polled)
  await act(async () => void document.dispatchEvent(new Event('visibilitychange')))
  expect(await countAfter(60_000)).toBe(polled)
  vi.useRealTimers()
})
