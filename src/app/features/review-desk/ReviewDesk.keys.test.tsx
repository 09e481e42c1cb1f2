import { screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { createPullRequestEntry } from '../../testing/createPullRequestEntry.ts'
import { renderWithList, type RenderWithListParameters } from '../../testing/renderWithList.tsx'
import { ReviewDesk } from './ReviewDesk.tsx'

vi.setConfig({ testTimeout: 30_000 })
afterEach(() => vi.restoreAllMocks())

const context = { workspace: '{a}', repository: '{b}' }
const renderDesk = (parameters: RenderWithListParameters) =>
  renderWithList(<ReviewDesk context={context} />, parameters)

const list = (count: number) =>
  Array.from({ length: count }, (_, index) => createPullRequestEntry({ id: count - index }))

test('default: j and k move, and Tab leads to the same row again', async () => {
  const { user } = renderDesk({ pages: [list(3)] })
  await screen.findByRole('link', { name: 'Change 3' })
  await user.keyboard('j')
  expect(screen.getByRole('link', { name: 'Change 3' })).toHaveFocus()
  await user.keyboard('jjj')
  expect(screen.getByRole('link', { name: 'Change 1' })).toHaveFocus()
  await user.keyboard('k')
  expect(screen.getByRole('link', { name: 'Change 2' })).toHaveFocus()
  expect(screen.getAllByRole('link').map((link) => link.tabIndex)).toEqual([-1, 0, -1])
})

test('behavior: the slash goes to the search, where keys are letters', async () => {
  const { user } = renderDesk({ pages: [list(3)] })
  await screen.findByRole('link', { name: 'Change 3' })
  await user.keyboard('/jk/')
  expect(screen.getByRole('searchbox')).toHaveFocus()
  expect(screen.getByRole('searchbox')).toHaveValue('jk/')
})

test('behavior: of thousands of rows few are rendered, each with its place', async () => {
  renderDesk({ pages: [list(2_000)] })
  await screen.findByRole('link', { name: 'Change 2000' })
  const rows = screen.getAllByRole('listitem').filter((item) => item.dataset['row'] !== undefined)
  expect(rows.length).toBeLessThan(40)
  expect(rows[0]).toHaveAttribute('aria-setsize', '2000')
  expect(rows[1]).toHaveAttribute('aria-posinset', '2')
})

test('behavior: the row with the focus keeps it when rows arrive', async () => {
  let isHeld = true
  const pages = [list(3), [createPullRequestEntry({ id: 9, updatedOn: '2026-05-09T00:00:00Z' })]]
  const { user } = renderDesk({
    pages,
    instead: { 2: () => (isHeld ? { status: 403 } : undefined) },
  })
  await user.click(await screen.findByRole('searchbox'))
  await screen.findByRole('link', { name: 'Change 2' })
  screen.getByRole('link', { name: 'Change 2' }).focus()
  const retry = await screen.findByRole('button', { name: 'Try again' })
  isHeld = false
  retry.click()
  expect(await screen.findByRole('link', { name: 'Change 9' })).toBeVisible()
  await waitFor(() => expect(screen.getByRole('link', { name: 'Change 2' })).toHaveFocus())
})
