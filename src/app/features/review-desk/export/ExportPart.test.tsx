import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import type { ReviewRow } from '../ReviewRow.ts'
import { createPseudoCatalog } from '../../../testing/createPseudoCatalog.ts'
import { renderApp } from '../../../testing/renderApp.tsx'
import { ExportPart } from './ExportPart.tsx'

const row: ReviewRow = {
  id: 7,
  title: '=cmd()',
  author: { uuid: '{vera}', name: 'Vera', avatar: '' },
  reviewers: [],
  state: 'OPEN',
  isDraft: false,
  createdOn: Date.UTC(2026, 4, 2),
  updatedOn: undefined,
  authorActedOn: undefined,
  sourceBranch: 'retries',
  targetBranch: 'main',
  commentCount: 0,
  taskCount: 0,
  builds: 'unknown',
  searchText: '',
}
const part = <ExportPart rows={[row]} fileName="reviews" />

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

test('default: the list is copied, with the reader’s titles', async () => {
  const user = userEvent.setup()
  renderApp(part)
  await user.click(screen.getByRole('button', { name: 'Copy' }))
  expect(screen.getByText('1 pull request copied as CSV.', { selector: 'p' })).toBeVisible()
  const [titles = '', fields = ''] = (await navigator.clipboard.readText()).split('\r\n')
  expect(titles).toContain('Number,Title,Author,State')
  expect(fields).toContain("7,'=cmd(),Vera,OPEN,false,retries,main")
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('behavior: where the browser refuses to copy, the text is there and selected', async () => {
  const user = userEvent.setup()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('Not allowed.'))
  renderApp(part)
  await user.click(screen.getByRole('button', { name: 'Copy' }))
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'The list as CSV' })
  expect(text).toHaveFocus()
  expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length])
  expect(text.value).toContain("'=cmd()")
})

test('behavior: the browser is asked to save a file', async () => {
  const files: Blob[] = []
  const names: string[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) files.push(file)
    return 'blob:csv'
  })
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue()
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download)
  })
  renderApp(part)
  await userEvent.click(screen.getByRole('button', { name: 'Download' }))
  expect(names).toEqual(['reviews.csv'])
  expect(files[0]?.type).toBe('text/csv;charset=utf-8')
  expect(
    screen.getByText('The browser was asked to save reviews.csv. If no file comes, copy instead.', {
      selector: 'p',
    }),
  ).toBeVisible()
})

test('behavior: each text comes from a catalog', () => {
  const { container } = renderApp(part, {
    language: { locale: 'en', catalog: createPseudoCatalog() },
  })
  const texts = Array.from(container.querySelectorAll('h2, p, button'))
  expect(texts.length).toBeGreaterThan(4)
  expect(texts.filter(({ textContent }) => !/^\[.*\]$/.test(textContent))).toEqual([])
})
