import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type {
  FakeHostAnswer,
  FakeHostCall,
} from '../../../../testing/fakeHost/FakeHostParameters.ts'
import { createPseudoCatalog } from '../../../testing/createPseudoCatalog.ts'
import { renderApp, type RenderAppParameters } from '../../../testing/renderApp.tsx'
import { ReviewCharts, type ReviewChartsProps } from './ReviewCharts.tsx'

const context = { workspace: '{w}', repository: '{r}' }
const dayMs = 86_400_000
const now = Date.now()
const ana = { uuid: '{ana}', name: 'Ana', avatar: '' }

const toRow = (id: number, daysAgo: number, isApproved = false) => ({
  id,
  state: 'OPEN' as const,
  createdOn: now - daysAgo * dayMs,
  reviewers: isApproved ? [{ person: ana, verdict: 'approved' as const, actedOn: now }] : [],
})
const toClosed = (id: number) => ({
  id,
  updated_on: new Date(now).toISOString(),
  participants: [
    {
      user: { uuid: '{ana}' },
      approved: true,
      state: 'approved',
      participated_on: new Date(now).toISOString(),
    },
  ],
})

function renderCharts(
  rows: ReviewChartsProps['rows'],
  answer: (call: FakeHostCall) => FakeHostAnswer = () => ({ value: { values: [toClosed(9)] } }),
  language?: RenderAppParameters['language'],
) {
  return renderApp(<ReviewCharts context={context} rows={rows} />, {
    host: { decision: 'approved', answer },
    ...(language && { language }),
  })
}

test('default', async () => {
  renderCharts([toRow(1, 0, true), toRow(2, 10), toRow(3, 90)])
  const waiting = screen.getByRole('region', { name: 'How long open reviews have waited' })
  expect(
    within(waiting).getByText('3 open reviews; 2 have waited longer than a week.'),
  ).toBeVisible()
  const done = await screen.findByRole('region', { name: 'Reviews done per week' })
  expect(within(done).getByText('2 reviews in 8 weeks; 2 so far this week.')).toBeVisible()
})

test('behavior: the numbers are a table, too', async () => {
  renderCharts([toRow(2, 10), toRow(3, 90)])
  const waiting = screen.getByRole('region', { name: 'How long open reviews have waited' })
  await userEvent.click(within(waiting).getByText('Show as a table'))
  const rows = within(waiting).getAllByRole('row')
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    'WaitingReviews',
    'Today0',
    '1–2 days0',
    '3–7 days0',
    '8–14 days1',
    '15–30 days0',
    'Longer1',
  ])
  await screen.findByRole('region', { name: 'Reviews done per week' })
})

test('behavior: nothing waits, and nobody has done anything', async () => {
  renderCharts([], () => ({ value: { values: [] } }))
  expect(screen.getByText('No open review is waiting. Well done!')).toBeVisible()
  expect(
    await screen.findByText('Nobody has approved or requested changes in 8 weeks.'),
  ).toBeVisible()
})

test('behavior: closed pull requests cannot be read; what the rows tell is shown', async () => {
  let isDown = true
  renderCharts([toRow(1, 0, true)], () =>
    isDown ? { status: 403, body: '{}' } : { value: { values: [toClosed(9)] } },
  )
  const failure = await screen.findByRole('group', { name: 'Closed pull requests are not counted' })
  expect(screen.getByText('1 review in 8 weeks; 1 so far this week.')).toBeVisible()
  isDown = false
  await userEvent.click(within(failure).getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('2 reviews in 8 weeks; 2 so far this week.')).toBeVisible()
})

test('behavior: a long past is read to the fourth page, and said to be cut', async () => {
  const { host } = renderCharts([], ({ path }) => {
    const page = Number(new URL(path, 'https://api.bitbucket.org').searchParams.get('page') ?? 1)
    const values = Array.from({ length: 50 }, (_, index) => toClosed(page * 50 + index))
    const next = `https://api.bitbucket.org/2.0/repositories/%7Bw%7D/%7Br%7D/pullrequests?page=${page + 1}`
    return { value: { values, next } }
  })
  expect(await screen.findByText(/only the 200 changed last are counted/)).toBeVisible()
  expect(host.calls).toHaveLength(4)
})

test('behavior: pages from before the first week are not read', async () => {
  const old = { ...toClosed(9), updated_on: '2020-01-01T00:00:00+00:00' }
  const { host } = renderCharts([], () => ({
    value: { values: [old], next: 'https://api.bitbucket.org/2.0/repositories/x?page=2' },
  }))
  await screen.findByRole('region', { name: 'Reviews done per week' })
  expect(host.calls).toHaveLength(1)
})

test('behavior: each text comes from a catalog', async () => {
  const { container } = renderCharts([toRow(2, 10)], undefined, {
    locale: 'en',
    catalog: createPseudoCatalog(),
  })
  await screen.findByText('[Thîs wéék···]')
  const texts = Array.from(container.querySelectorAll('h2, p, summary, th[scope="col"], title'))
  expect(texts.length).toBeGreaterThan(10)
  expect(texts.filter(({ textContent }) => !/^\[.*\]$/.test(textContent))).toEqual([])
})
