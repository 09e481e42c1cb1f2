import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createReviewAnswers, type ReviewTexts } from '../../testing/createReviewAnswers.ts'
import { renderApp } from '../../testing/renderApp.tsx'
import { PullRequestPanel } from './PullRequestPanel.tsx'

const uuid = '{1a2b3c4d-0000-4000-8000-000000000001}'

async function renderTexts(texts: ReviewTexts) {
  renderApp(<PullRequestPanel context={{ workspace: uuid, repository: uuid, pullRequest: 1 }} />, {
    host: { decision: 'approved', answer: createReviewAnswers(texts) },
  })
  await screen.findByText('Name the retry limit.')
  await screen.findByText('Deploy')
}

test('fault G05: of 5,000 builds, the failing ones are counted and some are shown', async () => {
  const moreBuilds = Array.from({ length: 4_999 }, (_, index) => ({
    key: `${index}`,
    name: `Shard ${index}`,
    state: 'FAILED',
  }))
  await renderTexts({ moreBuilds })
  const builds = within(screen.getByRole('region', { name: 'Builds' }))
  expect(builds.getByText('and 4,980 more')).toBeVisible()
  expect(builds.getAllByRole('listitem')).toHaveLength(22)
  expect(screen.getByText('5,000 builds have not passed.')).toBeVisible()
})

test('fault G05: of 5,000 reviewers, those who ask for changes come first', async () => {
  const moreParticipants = Array.from({ length: 4_998 }, (_, index) => ({
    user: {
      uuid: `{${index}}`,
      display_name: `Reviewer ${index}`,
      links: { avatar: { href: '' } },
    },
    role: 'REVIEWER',
    approved: false,
    state: index >= 4_990 ? 'changes_requested' : null,
  }))
  await renderTexts({ moreParticipants })
  const approvals = within(screen.getByRole('region', { name: 'Approvals: 1 of 5,000' }))
  expect(approvals.getAllByRole('listitem')).toHaveLength(21)
  expect(approvals.getAllByText(/asks for changes$/)).toHaveLength(8)
  expect(approvals.getByText('and 4,980 more')).toBeVisible()
  expect(screen.getByText(/^Changes requested by/)).toHaveTextContent(
    'Changes requested by Reviewer 4990, Reviewer 4991, Reviewer 4992, and +5.',
  )
})

test('fault G08: a title and a task of 10 kB are cut', async () => {
  const long = 'x'.repeat(10_000)
  const task = { id: 2, state: 'UNRESOLVED', content: { raw: long } }
  await renderTexts({ title: long, moreTasks: [task] })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toHaveLength(300)
  expect(screen.getByText(/^x{139}…$/)).toBeVisible()
})
