import { QueryClient } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createBridge, createConnectTransport } from '../bridge/core.ts'
import { createFakeHost } from '../testing/createFakeHost.ts'
import { App } from './App.tsx'
import { AppProviders } from './shared/AppProviders.tsx'
import { createReviewAnswers, type ReviewTexts } from './testing/createReviewAnswers.ts'

const uuid = '{1a2b3c4d-0000-4000-8000-000000000001}'
const markup = '<img src=x onerror="document.title=1"><b>bold</b> [link](javascript:alert(1))'

/** The whole app over a Bitbucket with these texts in it. */
async function renderTexts(texts: ReviewTexts) {
  const host = createFakeHost({ decision: 'approved', answer: createReviewAnswers(texts) })
  const bridge = createBridge({ transport: createConnectTransport(() => host.ap) })
  const pageUrl = 'https://bitbucket.org/a/b/pull-requests/1'
  render(
    <AppProviders
      bridge={bridge}
      client={new QueryClient()}
      host={{ origin: 'https://bitbucket.org', pageUrl }}
    >
      <App
        context={{
          view: 'pullRequest',
          pullRequest: { workspace: uuid, repository: uuid, pullRequest: 1 },
        }}
        isEmbedded
      />
    </AppProviders>,
  )
  await screen.findByText('Unit tests')
}

const deceit = 'Ana\u202Egro.live\u2066'

test('fault G08: a name that deceives is shown without what deceives', async () => {
  await renderTexts({ name: deceit, title: 'x'.repeat(10_000) })
  expect(screen.getByText('Anagro.live').tagName).toBe('BDI')
  expect(document.body.textContent).not.toMatch(/[\u202E\u2066]/)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toHaveLength(300)
})

test('fault G08 control: put in as it comes, it turns the line around it', () => {
  render(<p>{deceit} approved</p>)
  expect(document.body.textContent).toMatch(/\u202E.* approved/)
})

test('fault G10: markup from people is shown as text', async () => {
  await renderTexts({
    title: markup,
    name: markup,
    moreBuilds: [{ key: 'k', name: markup, state: 'FAILED' }],
  })
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(markup)
  expect(
    document.querySelectorAll('img[onerror], h1 b, bdi b, [href^="javascript:"]'),
  ).toHaveLength(0)
})

test('fault G10 control: put in as markup, it becomes elements', () => {
  const place = document.createElement('h1')
  place.innerHTML = markup
  expect(place.querySelectorAll('img[onerror], b')).toHaveLength(2)
})

test.each(['soon', null, '9999-12-31T23:59:59Z'])(
  'fault G11: a time that is none (%j) is an unknown date',
  async (updatedOn) => {
    await renderTexts({ updatedOn })
    expect(screen.getByText(/last activity unknown date$/)).toBeInTheDocument()
  },
)

test('fault G07: entries that nobody can read are counted, and the others shown', async () => {
  await renderTexts({
    moreBuilds: [null, { key: 7 }, { key: 'k', state: 'ODD' }],
    moreParticipants: [{ user: null, role: 'REVIEWER' }],
  })
  expect(screen.getByText('Deploy')).toBeInTheDocument()
  expect(screen.getByText('3 entries could not be read.')).toBeInTheDocument()
  expect(screen.getByText('One entry could not be read.')).toBeInTheDocument()
})
