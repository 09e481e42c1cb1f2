import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { createEvent, renderInspector } from '../../testing/renderInspector.tsx'

const denied = createEvent(2, {
  kind: 'decision',
  summary: 'Ana denied Gauge.',
  detail: { app: 'gauge' },
})
const rows = () => screen.getAllByRole('listitem').filter((item) => item.querySelector('details'))
const texts = () => rows().map((row) => row.querySelector('summary')?.textContent)

test('default: the newest event comes first', async () => {
  const { receive } = renderInspector()
  expect(screen.getByText(/Nothing has happened yet/)).toBeVisible()
  receive(createEvent(1), denied)
  await screen.findByText('Ana denied Gauge.')
  expect(texts()[0]).toContain('Ana denied Gauge.')
  expect(texts()[1]).toContain('1 ms')
  expect(screen.getByText('Live. The newest event comes first.')).toBeVisible()
})

test('behavior: text and kinds filter, with counts', async () => {
  const user = userEvent.setup()
  const { receive } = renderInspector()
  receive(createEvent(1), denied)
  await screen.findByText('Ana denied Gauge.')
  await user.type(screen.getByRole('searchbox', { name: 'Filter' }), 'GAUGE denied')
  expect(texts()).toEqual([expect.stringContaining('Ana denied Gauge.')])

  const decisions = screen.getByRole('button', { name: 'Decisions 1' })
  expect(decisions).toHaveAttribute('aria-pressed', 'true')
  await user.click(decisions)
  expect(decisions).toHaveAttribute('aria-pressed', 'false')
  expect(screen.getByText(/No event fits the filter/)).toBeVisible()
})

test('behavior: a row opens, by the keyboard too, and can be copied', async () => {
  const user = userEvent.setup()
  const { receive, copied } = renderInspector()
  receive(denied)
  const row = await screen.findByText('Ana denied Gauge.')
  await user.click(row)
  expect(await screen.findByText('gauge')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Copy row' }))
  expect(copied).toEqual(['2026-11-23T09:00:00.000Z decision Ana denied Gauge.  (app=gauge)'])
  expect(screen.getByText('Copied.')).toBeVisible()
})

test('behavior: what is shown is copied and exported, oldest first', async () => {
  const user = userEvent.setup()
  const { receive, copied, files } = renderInspector()
  receive(createEvent(1), denied)
  await screen.findByText('Ana denied Gauge.')
  await user.click(screen.getByRole('button', { name: 'Copy all' }))
  expect(copied[0]?.split('\n')).toHaveLength(2)
  await user.click(screen.getByRole('button', { name: 'Export' }))
  expect(files.map(({ name }) => name)).toEqual(['simulator-timeline.json'])
  expect(JSON.parse(files[0]?.text ?? '')).toEqual({
    version: 1,
    events: [createEvent(1), denied],
  })
})

test('behavior: a pause lets events wait', async () => {
  const user = userEvent.setup()
  const { receive } = renderInspector()
  receive(createEvent(1))
  await screen.findByText('GET /2.0/user 1')
  await user.click(screen.getByRole('button', { name: 'Pause' }))
  receive(denied)
  const resume = await screen.findByRole('button', { name: 'Resume (1 new)' })
  expect(screen.queryByText('Ana denied Gauge.')).toBeNull()
  await user.click(resume)
  expect(screen.getByText('Ana denied Gauge.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Clear view' }))
  expect(screen.queryByText('Ana denied Gauge.')).toBeNull()
})

test('behavior: thousands of events are rows when asked for', async () => {
  const user = userEvent.setup()
  const { receive } = renderInspector()
  receive(...Array.from({ length: 450 }, (_, index) => createEvent(index + 1)))
  await screen.findByText('GET /2.0/user 450')
  expect(rows()).toHaveLength(200)
  await user.click(screen.getByRole('button', { name: 'Show older (250 more)' }))
  expect(rows()).toHaveLength(400)
})

test('behavior: a lost line is said, and a simulator that starts anew begins the list anew', async () => {
  const { receive, streams } = renderInspector()
  receive(createEvent(7))
  await screen.findByText('GET /2.0/user 7')
  act(() => streams[0]?.handlers.onLost())
  expect(screen.getByText('The simulator does not answer. Trying again.')).toBeVisible()
  receive(createEvent(1, { summary: 'after the start' }))
  await screen.findByText('after the start')
  expect(screen.queryByText('GET /2.0/user 7')).toBeNull()
})

test('behavior: what events say stays text, and what is no event is passed over', async () => {
  const { receive, streams, container } = renderInspector()
  streams[0]?.handlers.onText('{"id":1}')
  streams[0]?.handlers.onText('<html>')
  receive(createEvent(2, { summary: '<img src=x onerror=alert(1)>' }))
  await screen.findByText('<img src=x onerror=alert(1)>')
  expect(within(container).queryByRole('img')).toBeNull()
})
