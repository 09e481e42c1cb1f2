import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { createPullRequestEntry } from '../../testing/createPullRequestEntry.ts'
import { renderWithList, type RenderWithListParameters } from '../../testing/renderWithList.tsx'
import { ReviewDesk } from './ReviewDesk.tsx'

vi.setConfig({ testTimeout: 30_000 })
afterEach(() => vi.restoreAllMocks())

const context = { workspace: '{a}', repository: '{b}' }
const renderDesk = (parameters: RenderWithListParameters) =>
  renderWithList(<ReviewDesk context={context} />, parameters)

const entries = [
  createPullRequestEntry({ id: 1, title: 'Retry payments' }),
  createPullRequestEntry({ id: 2, title: 'Größe ändern', author: 'Ana', reviewer: 'Ben' }),
  createPullRequestEntry({ id: 3, title: 'Drop the cache', verdict: 'approved' }),
]

const titles = (place: HTMLElement) =>
  within(place)
    .queryAllByRole('link')
    .map((link) => link.textContent)

test('default: what needs the reader, what is theirs, and the others', async () => {
  renderDesk({ pages: [entries] })
  const needsMe = await screen.findByRole('region', { name: 'Needs me (1)' })
  expect(titles(needsMe)).toEqual(['Retry payments'])
  expect(titles(screen.getByRole('region', { name: 'Mine (1)' }))).toEqual(['Größe ändern'])
  expect(titles(screen.getByRole('region', { name: 'Others (1)' }))).toEqual(['Drop the cache'])
  const link = within(needsMe).getByRole('link')
  expect(link).toHaveAttribute('href', 'https://bitbucket.org/%7Ba%7D/%7Bb%7D/pull-requests/1')
  expect(link).toHaveAttribute('target', '_top')
  expect(within(needsMe).getAllByRole('listitem')[0]).toHaveTextContent('0 of 1 approved')
  expect(await within(needsMe).findByText('Builds: Passed')).toBeVisible()
})

test('behavior: whom the address names is not asked for', async () => {
  const reader = '{ana}'
  const { host } = renderWithList(<ReviewDesk context={{ ...context, reader }} />, {
    pages: [entries],
  })
  expect(titles(await screen.findByRole('region', { name: 'Mine (1)' }))).toEqual(['Größe ändern'])
  expect(host.calls.map(({ path }) => path)).not.toContain('/2.0/user')
})

test('behavior: a section closes and opens', async () => {
  const { user } = renderDesk({ pages: [entries] })
  const head = await screen.findByRole('button', { name: 'Needs me (1)' })
  await user.click(head)
  expect(head).toHaveAttribute('aria-expanded', 'false')
  expect(screen.queryByRole('link', { name: 'Retry payments' })).toBeNull()
  await user.click(head)
  expect(screen.getByRole('link', { name: 'Retry payments' })).toBeVisible()
})

test('behavior: nothing for the reader is said in words', async () => {
  renderDesk({ pages: [entries.slice(2)] })
  expect(await screen.findByText('All clear: nothing needs you.')).toBeVisible()
})

test('behavior: a search without accents; its end in the address; and the way back', async () => {
  const { user } = renderDesk({ pages: [entries] })
  await screen.findByRole('link', { name: 'Retry payments' })
  await user.type(screen.getByRole('searchbox'), 'grosse and')
  expect(await screen.findByRole('heading', { name: 'Nothing matches' })).toBeVisible()
  await user.clear(screen.getByRole('searchbox'))
  await user.type(screen.getByRole('searchbox'), 'ANDERN')
  await waitFor(() => expect(screen.getAllByRole('link')).toHaveLength(1))
  expect(screen.getByRole('link', { name: 'Größe ändern' })).toBeVisible()
  await waitFor(() => expect(location.hash).toBe('#q=ANDERN'))
  expect(await screen.findByText('1 pull request is shown.')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Clear filters' }))
  await waitFor(() => expect(screen.getAllByRole('link')).toHaveLength(3))
})

test('behavior: an address brings its filters back, and a change of it, too', async () => {
  renderDesk({ pages: [entries], hash: '#author=%7Bana%7D' })
  expect(await screen.findByRole('link', { name: 'Größe ändern' })).toBeVisible()
  expect(screen.getAllByRole('link')).toHaveLength(1)
  expect(screen.getByRole('combobox', { name: 'Author' })).toHaveValue('{ana}')
  location.hash = '#q=cache'
  expect(await screen.findByRole('link', { name: 'Drop the cache' })).toBeVisible()
  expect(screen.getByRole('searchbox')).toHaveValue('cache')
})

test('behavior: other states are another list', async () => {
  const { host, user } = renderDesk({ pages: [entries] })
  await screen.findByRole('link', { name: 'Retry payments' })
  await user.selectOptions(screen.getByRole('combobox', { name: 'State' }), 'Merged')
  await waitFor(() =>
    expect(host.calls.some(({ path }) => path.includes('state=MERGED&pagelen=50'))).toBe(true),
  )
})

test('behavior: what is merged is one list, in the order of its sort', async () => {
  renderDesk({ pages: [entries], hash: '#state=merged&sort=title' })
  const list = await screen.findByRole('region', { name: 'Pull requests' })
  expect(titles(list)).toEqual(['Drop the cache', 'Größe ändern', 'Retry payments'])
  const positions = within(list)
    .getAllByRole('listitem')
    .filter((item) => item.hasAttribute('aria-setsize'))
    .map((item) => `${item.getAttribute('aria-posinset')}/${item.getAttribute('aria-setsize')}`)
  expect(positions).toEqual(['1/3', '2/3', '3/3'])
})

test('behavior: builds are looked up to filter by them', async () => {
  const { user } = renderDesk({ pages: [entries], buildState: 'FAILED' })
  await screen.findByRole('link', { name: 'Retry payments' })
  await user.selectOptions(screen.getByRole('combobox', { name: 'Builds' }), 'Failed')
  await waitFor(() => expect(screen.getAllByText('Builds: Failed')).toHaveLength(3))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Builds' }), 'Passed')
  expect(await screen.findByRole('heading', { name: 'Nothing matches' })).toBeVisible()
})

test('behavior: a repository without pull requests', async () => {
  renderDesk({ pages: [[]] })
  expect(await screen.findByRole('heading', { name: 'No pull requests' })).toBeVisible()
})
