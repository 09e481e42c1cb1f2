import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { refuseWith } from '../testing/appBodies.ts'
import type { FakeRoute } from '../testing/createFakeSend.ts'
import { signedOutSession } from '../testing/hostSession.ts'
import { authorizeReview } from '../testing/oauthBodies.ts'
import { renderHost } from '../testing/renderHost.tsx'

const authorize = '/!api/internal/oauth2/authorize'
const search = '?client_id=key-1&response_type=code&state=a%20b'
const back = 'https://dashboard.example/callback?code=1'

function renderPage(routes: Record<string, FakeRoute> = {}) {
  return renderHost(
    '/site/oauth2/authorize',
    {
      [`GET ${authorize}${search}`]: () => authorizeReview,
      [`POST ${authorize}`]: () => ({ redirect_url: back }),
      ...routes,
    },
    { search },
  )
}

test.for([
  ['Grant access', 'grant'],
  ['Cancel', 'cancel'],
] as const)('%s goes back to the client, once', async ([name, decision]) => {
  const { sent } = renderPage()
  const button = await screen.findByRole('button', { name })
  expect(screen.getByText('Read your account information')).toBeVisible()
  await userEvent.dblClick(button)

  await expect.poll(() => sent.at(-1)).toBe(`leave ${back}`)
  expect(button).toBeDisabled()
  expect(sent.filter((line) => line.startsWith('POST'))).toEqual([
    `POST ${authorize} {"token":"token-1","decision":"${decision}"}`,
  ])
})

test('an app on the machine of the user may be where it goes', async () => {
  const url = 'my-tool://callback?code=1'
  const { sent } = renderPage({ [`POST ${authorize}`]: () => ({ redirect_url: url }) })
  await userEvent.click(await screen.findByRole('button', { name: 'Grant access' }))
  await expect.poll(() => sent.at(-1)).toBe(`leave ${url}`)
})

test.for(['javascript://x/%0Aalert(1)', 'data:text/html,x', '//evil.example'])(
  'an address such as %s is not left for',
  async (url) => {
    const { sent } = renderPage({ [`POST ${authorize}`]: () => ({ redirect_url: url }) })
    await userEvent.click(await screen.findByRole('button', { name: 'Grant access' }))
    expect(await screen.findByText(/^The simulator did not answer/)).toBeVisible()
    expect(sent.filter((line) => line.startsWith('leave'))).toEqual([])
  },
)

test('a bad request is told in words, without buttons', async () => {
  renderPage({
    [`GET ${authorize}${search}`]: () =>
      refuseWith(400, 'Invalid redirect_uri\nThis integration is misconfigured.'),
  })
  expect(await screen.findByRole('heading', { name: 'Invalid redirect_uri' })).toBeVisible()
  expect(screen.getByText('This integration is misconfigured.')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Grant access' })).not.toBeInTheDocument()
})

test('a name is text', async () => {
  const name = '<img src=x onerror=alert(1)>'
  const review = { ...authorizeReview, client: { ...authorizeReview.client, name } }
  renderPage({ [`GET ${authorize}${search}`]: () => review })
  expect(await screen.findByRole('heading', { name })).toBeVisible()
  expect(document.querySelector('img[src="x"]')).toBeNull()
})

test('an answer that is too late says so', async () => {
  renderPage({ [`POST ${authorize}`]: () => refuseWith(400, 'This request is over') })
  await userEvent.click(await screen.findByRole('button', { name: 'Grant access' }))
  expect(await screen.findByText('This request is over')).toBeVisible()
})

test('a server that fails can be asked again', async () => {
  let isDown = true
  renderPage({
    [`GET ${authorize}${search}`]: () => (isDown ? new Error('down') : authorizeReview),
  })
  const again = await screen.findByRole('button', { name: 'Try again' })
  isDown = false
  await userEvent.click(again)
  expect(await screen.findByRole('button', { name: 'Grant access' })).toBeEnabled()
})

test('signed out, the page asks for a user', async () => {
  renderPage({ 'GET /!api/internal/session': () => signedOutSession })
  expect(await screen.findByText('You are signed out')).toBeVisible()
})
