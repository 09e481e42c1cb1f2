import { screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { createPseudoCatalog } from '../../testing/createPseudoCatalog.ts'
import { createPullRequestEntry } from '../../testing/createPullRequestEntry.ts'
import { renderWithList, type RenderWithListParameters } from '../../testing/renderWithList.tsx'
import { toForeignText } from '../../testing/toForeignText.ts'
import { ReviewDesk } from './ReviewDesk.tsx'

vi.setConfig({ testTimeout: 30_000 })
afterEach(() => vi.restoreAllMocks())

const entries = [
  createPullRequestEntry({ id: 1, title: 'Retry payments' }),
  createPullRequestEntry({ id: 2, title: 'Resize', author: 'Ana', reviewer: 'Ben' }),
  createPullRequestEntry({ id: 3, title: 'Drop the cache', verdict: 'approved' }),
]
const fail = () => ({ status: 404 })

function open(parameters: RenderWithListParameters) {
  const language = { locale: 'en', catalog: createPseudoCatalog() } as const
  const context = { workspace: '{a}', repository: '{b}' }
  return renderWithList(<ReviewDesk context={context} />, { language, ...parameters })
}

/** Without the people and branches that a list can be filtered by. */
function toWords(container: Element): string {
  return toForeignText(container).replaceAll(/Ana Moreno|Ben Okafor|Vera Lindqvist|main/g, '')
}

test.each<[string, RenderWithListParameters]>([
  ['a list', { pages: [entries] }],
  ['an empty list', { pages: [[]] }],
  ['a list in which nothing matches', { pages: [entries], hash: '#q=zebra' }],
  ['a filter on builds', { pages: [entries], hash: '#build=failed' }],
  ['a page that fails', { pages: [entries, entries], instead: { 2: fail } }],
])('behavior: all words about %s are from a catalog', async (_, parameters) => {
  const { container } = open(parameters)
  await screen.findByRole('heading', { level: 1, name: /^\[/ })
  await screen.findAllByText(/^\[/)
  await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).toBeNull())
  expect(toWords(container)).toBe('')
})

test('behavior: all words about keys, charts and the export are from a catalog', async () => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
  const { container, user } = open({ pages: [entries] })
  await waitFor(() => expect(container.querySelector('[data-row]')).not.toBeNull())
  const openers = container.querySelectorAll('[data-opens]')
  expect(openers).toHaveLength(2)
  for (const opener of openers) {
    await user.click(opener)
    const part = document.getElementById(opener.getAttribute('aria-controls') ?? '')
    await waitFor(() => expect(part?.querySelector('h2')).toBeVisible())
    expect(toWords(container)).toBe('')
  }
  await user.keyboard('?')
  const dialog = await screen.findByRole('dialog')
  expect(toForeignText(dialog)).toBe('')
})
