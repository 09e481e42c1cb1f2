import { expect, test } from 'vitest'
import { createPullRequestEntry } from '../../../testing/createPullRequestEntry.ts'
import { parseReviewRow } from './parseReviewRow.ts'

test('default', () => {
  expect(parseReviewRow(createPullRequestEntry({ id: 7 }))).toMatchObject({
    id: 7,
    title: 'Change 7',
    author: { name: 'Vera Lindqvist' },
    reviewers: [{ person: { name: 'Ana Moreno' }, verdict: 'none' }],
    state: 'OPEN',
    createdOn: Date.parse('2026-05-01T09:30:00Z'),
    sourceBranch: 'change-7',
    targetBranch: 'main',
    commentCount: 2,
    builds: 'unknown',
    searchText: 'change 7 #7 vera lindqvist change-7 main',
  })
})

test('behavior: the same value gives the same row', () => {
  const entry = createPullRequestEntry({ id: 7 })
  expect(parseReviewRow(entry)).toBe(parseReviewRow(entry))
})

test.each(['', ' ', '\u200B'])('behavior: the title %j has its number in its place', (title) => {
  expect(parseReviewRow(createPullRequestEntry({ id: 7, title })).title).toBe('#7')
})

test.each([
  ['no number', { id: '7' }],
  ['a number below one', { id: 0 }],
  ['no title', { title: undefined }],
  ['an unknown state', { state: 'GONE' }],
  ['no author', { author: null }],
  ['no branch', { source: { branch: null } }],
])('behavior: refuses %s', (_, change) => {
  expect(() => parseReviewRow({ ...createPullRequestEntry({ id: 7 }), ...change })).toThrow(
    /^Invalid/,
  )
})

test('behavior: what is beside the point is left out where it cannot be read', () => {
  const entry = {
    ...createPullRequestEntry({ id: 7 }),
    participants: [null, { user: 5 }],
    comment_count: -4,
    created_on: 'yesterday',
  }
  expect(parseReviewRow(entry)).toMatchObject({
    reviewers: [],
    commentCount: 0,
    createdOn: undefined,
  })
})

test('fault G08: names with markup, overrides and ten thousand letters become fit to show', () => {
  const title = `<b>\u202Egpj.exe</b>${'a'.repeat(10_000)}`
  const row = parseReviewRow(createPullRequestEntry({ id: 7, title }))
  expect(row.title.startsWith('<b>gpj.exe</b>aaa')).toBe(true)
  expect(row.title).toHaveLength(300)
})
