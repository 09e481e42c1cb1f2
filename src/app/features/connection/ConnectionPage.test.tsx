import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { settle } from '../../../testing/settle.ts'
import type {
  CreateFakeHostParameters,
  FakeHostCall,
} from '../../../testing/fakeHost/FakeHostParameters.ts'
import { createPseudoCatalog } from '../../testing/createPseudoCatalog.ts'
import { createReviewAnswers } from '../../testing/createReviewAnswers.ts'
import { renderApp, type RenderAppParameters } from '../../testing/renderApp.tsx'
import { ConnectionPage } from './ConnectionPage.tsx'

const answers = createReviewAnswers()
const answer = (call: FakeHostCall) =>
  call.kind === 'proxyRequest' ? { value: { status: 'ready' } } : answers(call)

async function setUp(
  host: CreateFakeHostParameters = {},
  parameters: Omit<RenderAppParameters, 'host'> = {},
) {
  const readHostApi = () => ({ request: () => undefined })
  const result = renderApp(<ConnectionPage readHostApi={readHostApi} />, {
    host: { answer, ...host },
    ...parameters,
  })
  await settle()
  return result
}

const region = (name: string) => screen.getByRole('region', { name })
const status = () => within(region('Status'))
const history = () => within(region('What happened on this page'))
const steps = () =>
  within(region('Test the connection'))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent?.replace(/\d+ ms/, 'N ms'))
const runTest = async () => {
  await press('Run the test')
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Cancel' })).toHaveAttribute('aria-disabled'),
  )
}
const press = async (name: string) => {
  await userEvent.click(screen.getByRole('button', { name }))
  await settle()
}

test('default: it sends nothing by itself, and says what the app may do', async () => {
  const { host } = await setUp()

  expect(screen.getByRole('heading', { level: 1, name: 'Connection' })).toBeVisible()
  expect(status().getByText('Not connected yet')).toBeVisible()
  expect(region('What the app may do')).toHaveTextContent(
    /Scope: account.*Scope: pullrequest:write/,
  )
  expect(history().getByText(/^Nothing yet/)).toBeVisible()
  expect(host.calls).toEqual([])
})

test('behavior: Connect asks once, says where to look, and tells the answer', async () => {
  const { host } = await setUp()

  await press('Connect')
  expect(status().getByText('Waiting for your answer')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('outside of this frame')
  act(() => host.allow())
  await settle()

  expect(host.promptCount).toBe(1)
  expect(status().getByText('Connected')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('Bitbucket lets this app act for you.')
  expect(
    history()
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    expect.stringMatching(/^Access is granted/),
    expect.stringMatching(/^The app asked for access/),
  ])
})

test('behavior: after a denial it is asked for again by one press', async () => {
  const { host } = await setUp({ settings: { denial_known_after_reload: false } })
  await press('Connect')
  act(() => host.deny())
  await settle()

  expect(status().getByText('Access was not granted')).toBeVisible()
  expect(status().getByRole('link')).toHaveAccessibleName(/^Open App authorizations/)
})

test('behavior: the test runs when it is asked for, and its end is told once', async () => {
  await setUp({ decision: 'approved' })
  expect(steps()).toEqual([
    "Bitbucket's script is loadedNot run yet",
    'Access is grantedNot run yet',
    "Bitbucket's API answersNot run yet",
    "The vendor's server answersNot run yet",
  ])

  await runTest()

  expect(steps()).toEqual([
    "Bitbucket's script is loadedPassed in N ms",
    'Access is grantedPassed in N ms',
    "Bitbucket's API answersPassed in N ms",
    "The vendor's server answersPassed in N ms",
  ])
  expect(screen.getByRole('status')).toHaveTextContent('The connection works: all steps passed.')
  expect(screen.getByRole('button', { name: 'Run again' })).toHaveFocus()
})

test('behavior: a step that fails says why and what to do', async () => {
  await setUp({
    decision: 'approved',
    answer: (call) => (call.kind === 'proxyRequest' ? { status: 502 } : answers(call)),
  })

  await runTest()

  expect(steps().at(-1)).toBe(
    "The vendor's server answersFailed after N ms" +
      "The vendor's server has a problem (status 502)." +
      'Reviews work without it; only policies are missing. Try again later.',
  )
  expect(screen.getByRole('status')).toHaveTextContent(
    "The test failed at this step: The vendor's server answers.",
  )
})

test('behavior: a test that waits can be cancelled', async () => {
  await setUp()
  await press('Run the test')

  await press('Cancel')

  expect(steps().slice(1)).toEqual([
    'Access is grantedCancelled',
    "Bitbucket's API answersCancelled",
    "The vendor's server answersCancelled",
  ])
  expect(screen.getByRole('status')).toHaveTextContent('The test was cancelled.')
})

test('behavior: diagnostics are copied, and hold no identifier', async () => {
  userEvent.setup()
  await setUp({ decision: 'approved' })
  await runTest()

  await press('Copy diagnostics')

  const copied = await navigator.clipboard.readText()
  expect(copied).toMatch(/^Assent Reviews \d+\.\d+\.\d+\nhost: https:\/\/bitbucket\.org\n/)
  expect(copied).toContain('user: Ana Moreno\n')
  expect(copied).not.toContain('{ana}')
  expect(screen.getByRole('status')).toHaveTextContent('Diagnostics copied.')
})

test('behavior: where the clipboard is closed, the text is selected to be copied', async () => {
  await setUp()
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })

  await press('Copy diagnostics')

  const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Diagnostics to copy' })
  expect(area).toHaveFocus()
  expect(area.selectionEnd).toBe(area.value.length)
  expect(screen.getByRole('status')).toHaveTextContent('The text is selected')
})

test('behavior: all that it says comes from a catalog', async () => {
  const language = { locale: 'en', catalog: createPseudoCatalog() } as const
  const { container } = await setUp({ decision: 'denied' }, { language })
  await userEvent.click(screen.getAllByRole('button')[0] ?? container)
  await settle()

  const words = document.createTreeWalker(container, NodeFilter.SHOW_TEXT)
  const plain: string[] = []
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const text = node.parentElement?.textContent ?? ''
    // Names of scopes are the API's, diagnostics are for support, times are the browser's.
    if (node.parentElement?.closest('code, textarea, time')) continue
    if (/\p{L}/u.test(text) && !/^\[.*\]/s.test(text)) plain.push(text)
  }
  expect(plain).toEqual([])
})
