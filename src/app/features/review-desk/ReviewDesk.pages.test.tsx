import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { createPullRequestEntry } from '../../testing/createPullRequestEntry.ts'
import { renderWithList, type RenderWithListParameters } from '../../testing/renderWithList.tsx'
import { ReviewDesk } from './ReviewDesk.tsx'

vi.setConfig({ testTimeout: 30_000 })
afterEach(() => vi.restoreAllMocks())

const context = { workspace: '{a}', repository: '{b}' }
const renderDesk = (parameters: RenderWithListParameters) =>
  renderWithList(<ReviewDesk context={context} />, parameters)

const page = (number: number) => [createPullRequestEntry({ id: number })]
const listCalls = (calls: readonly { path: string }[]) =>
  calls.filter(({ path }) => path.includes('/pullrequests?') && !path.includes('fields=size'))

test('default: pages are read to the last', async () => {
  const { host } = renderDesk({ pages: [page(1), page(2), page(3)] })
  expect(await screen.findByRole('region', { name: 'Needs me (3)' })).toBeVisible()
  expect(listCalls(host.calls)).toHaveLength(3)
  expect(screen.queryByRole('progressbar')).toBeNull()
})

test('behavior: a page that fails keeps the rows, and can be tried again', async () => {
  let isBroken = true
  const { user } = renderDesk({
    pages: [page(1), page(2), page(3)],
    instead: { 2: () => (isBroken ? { status: 403 } : undefined) },
  })
  expect(
    await screen.findByText('Page 2 cannot be shown: you have no permission for it.'),
  ).toBeVisible()
  expect(await screen.findByRole('link', { name: 'Change 1' })).toBeVisible()
  isBroken = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('region', { name: 'Needs me (3)' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
})

test('behavior: no page at all is an error in its place', async () => {
  renderDesk({ pages: [page(1)], instead: { 1: () => ({ status: 404 }) } })
  expect(await screen.findByText(/^The pull requests cannot be shown/)).toBeVisible()
})

test('behavior: the reader may stop, use what has come, and go on', async () => {
  const pages = Array.from({ length: 12 }, (_, index) => page(index + 1))
  // While the sixth page is on its way, whatever the machine's speed.
  const cancelOnce = { isDue: true }
  const pressCancel = () => {
    if (cancelOnce.isDue) fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    cancelOnce.isDue = false
    return undefined
  }
  const { host, user } = renderDesk({ pages, instead: { 6: pressCancel } })
  const resume = await screen.findByRole('button', { name: 'Continue' })
  expect(screen.getByRole('progressbar', { name: 'Loading pull requests' })).toBeVisible()
  expect(listCalls(host.calls)).toHaveLength(6)
  await user.click(resume)
  expect(await screen.findByRole('region', { name: 'Needs me (12)' })).toBeVisible()
})

test('behavior: a refresh reads pages and builds again; where it fails, the rows stay', async () => {
  let status = 0
  const { host, user } = renderDesk({
    pages: [page(1)],
    instead: { 1: () => (status === 0 ? undefined : { status }) },
  })
  await screen.findByText('Builds: Passed')
  const press = async (name: string) => user.click(screen.getByRole('button', { name }))
  const liveText = () => document.querySelector('[data-live]')?.textContent

  await press('Refresh')
  await waitFor(() => expect(liveText()).toBe('All is up to date.'))
  expect(listCalls(host.calls)).toHaveLength(2)
  await waitFor(() =>
    expect(host.calls.filter(({ path }) => path.includes('/statuses'))).toHaveLength(2),
  )

  status = 404
  await press('Refresh')
  expect(await screen.findByText(/^The pull requests cannot be refreshed/)).toBeVisible()
  expect(liveText()).toBe('Not everything could be refreshed.')
  expect(screen.getByRole('link', { name: 'Change 1' })).toBeVisible()

  status = 0
  await press('Try again')
  await waitFor(() => expect(screen.queryByText(/cannot be refreshed/)).toBeNull())
  expect(listCalls(host.calls)).toHaveLength(4)
})

test('fault G: a list that leads back ends, and that is said', async () => {
  const { host } = renderDesk({ pages: [page(1), page(2)], toNext: (number) => (number % 2) + 1 })
  expect(await screen.findByText(/leads back to its beginning/)).toBeVisible()
  expect(listCalls(host.calls).length).toBeLessThan(5)
})

test('fault G: pages without end that bring nothing new end', async () => {
  const { host } = renderDesk({
    pages: Array.from({ length: 90 }, () => page(1)),
    toNext: (number) => number + 1,
  })
  expect(await screen.findByText(/leads back to its beginning/)).toBeVisible()
  expect(listCalls(host.calls)).toHaveLength(2)
})

test('fault G07: entries that nobody can read are left out and counted', async () => {
  renderDesk({ pages: [[...page(1), null, { id: 'x' }]] })
  expect(await screen.findByText('2 entries could not be read.')).toBeVisible()
  expect(await screen.findByRole('link', { name: 'Change 1' })).toBeVisible()
})

test('fault G08: a title is text, whatever it says', async () => {
  const title = '<img src=x onerror=alert(1)>\u202Egpj'
  renderDesk({ pages: [[createPullRequestEntry({ id: 1, title })]] })
  const link = await screen.findByRole('link', { name: '<img src=x onerror=alert(1)>gpj' })
  expect(link.querySelector('bdi')).toHaveTextContent('<img src=x onerror=alert(1)>gpj')
  await waitFor(() => expect(document.querySelector('img[src="x"]')).toBeNull())
})
