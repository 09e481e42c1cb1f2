import { act, fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { signedOutSession } from '../testing/hostSession.ts'
import { pullRequestBody } from '../testing/pullRequestBodies.ts'
import { renderHost } from '../testing/renderHost.tsx'

const path = '/acme/checkout/pull-requests/1'
const pullRequestRoute = 'GET /!api/2.0/repositories/acme/checkout/pullrequests/1'
const modulesRoute = 'POST /!api/internal/connect/modules/%7Bacme%7D'

afterEach(() => {
  vi.useRealTimers()
})

test('shows the pull request', async () => {
  renderHost(path)
  expect(await screen.findByRole('heading', { level: 1, name: 'Retry payments' })).toBeVisible()
  const details = screen.getByRole('article')
  expect(details).toHaveTextContent('Open')
  expect(details).toHaveTextContent('Ben')
  expect(details).toHaveTextContent('retry→intomain')
  expect(details).toHaveTextContent('Three attempts.')
})

test('lists the reviewers, and nobody else', async () => {
  renderHost(path)
  const reviewers = await screen.findByRole('list', { name: 'Reviewers' })
  expect(
    within(reviewers)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['AnaApproved'])
})

test('is named after the pull request', async () => {
  renderHost(path)
  await vi.waitFor(() =>
    expect(document.title).toBe('Retry payments · Pull request #1 · Bitbucket simulator'),
  )
})

test('asks for the panels of the workspace', async () => {
  const { sent } = renderHost(path)
  await screen.findByTitle('Review policy')
  expect(sent).toContain(
    `${modulesRoute} [{"target":{"type":"pullrequest","id":1,"links":{"self":{"href":"https://host.example/2.0/pullrequests/1"}}},"modules":["webPanels:org.bitbucket.pullrequest.overview.informationPanel"]}]`,
  )
})

test('puts the app into a frame with the sandbox of Bitbucket', async () => {
  renderHost(path)
  const frame = await screen.findByTitle('Review policy')
  expect(frame).toHaveAttribute('src', 'https://app.example/panel?jwt=x')
  expect(frame).toHaveAttribute('referrerpolicy', 'no-referrer')
  expect(frame).toHaveAttribute(
    'sandbox',
    'allow-forms allow-modals allow-popups allow-scripts allow-same-origin allow-top-navigation-by-user-activation',
  )
})

test('the frame is as high as the app asks for', async () => {
  const { call } = renderHost(path)
  const frame = await screen.findByTitle('Review policy')
  await act(async () => void call(frame.id, 'resize', '100%', '420px'))
  expect(frame).toHaveStyle({ height: '420px' })
})

test('an app that does not start is named, and can be loaded again', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  renderHost(path)
  const first = await screen.findByTitle('Review policy')
  act(() => {
    vi.advanceTimersByTime(5_000)
  })
  expect(
    screen.getByText('Assent has not started. Check that it runs at https://app.example.'),
  ).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: 'Load it again' }))
  expect(await screen.findByTitle('Review policy')).not.toBe(first)
})

test('an app that has started is not called late', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const { init } = renderHost(path)
  const frame = await screen.findByTitle('Review policy')
  act(() => init(frame.id))
  act(() => {
    vi.advanceTimersByTime(5_000)
  })
  expect(screen.queryByText(/has not started/)).not.toBeInTheDocument()
  expect(screen.queryByText('Loading Assent')).not.toBeInTheDocument()
})

test('a workspace without apps says so', async () => {
  renderHost(path, { [modulesRoute]: () => [] })
  expect(await screen.findByText('No app of Acme has a panel here.')).toBeVisible()
})

test('panels that fail can be tried again', async () => {
  let isDown = true
  renderHost(path, {
    [modulesRoute]: (body) => (isDown && body.includes('webPanels') ? new TypeError('x') : []),
  })
  expect(await screen.findByText('The apps could not be loaded')).toBeVisible()
  isDown = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('No app of Acme has a panel here.')).toBeVisible()
})

test('a pull request that is not there leads back', async () => {
  renderHost('/acme/checkout/pull-requests/9')
  expect(
    await screen.findByText(/acme\/checkout has no pull request #9, or you may not see it\./),
  ).toBeVisible()
})

test('a pull request that a signed-out viewer may not see asks to sign in', async () => {
  renderHost('/acme/checkout/pull-requests/9', {
    'GET /!api/internal/session': () => signedOutSession,
  })
  expect(await screen.findByText('You are signed out')).toBeVisible()
})

test('a pull request that fails can be tried again', async () => {
  const failure = () => new Response('', { status: 500 })
  const answers = [failure(), failure(), pullRequestBody]
  renderHost(path, { [pullRequestRoute]: () => answers.shift() })
  expect(await screen.findByText('The pull request could not be loaded')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('heading', { name: 'Retry payments' })).toBeVisible()
})
