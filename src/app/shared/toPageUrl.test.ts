import { expect, test } from 'vitest'
import { toPageUrl } from './toPageUrl.ts'

test('default', () => {
  const pullRequest = { workspace: '{a}', repository: '{b}', pullRequest: 7 }
  expect(toPageUrl('https://bitbucket.org', { view: 'pullRequest', pullRequest })).toBe(
    'https://bitbucket.org/%7Ba%7D/%7Bb%7D/pull-requests/7',
  )
})

test('default: the page of the review desk', () => {
  const repository = { workspace: '{a}', repository: '{b}' }
  expect(toPageUrl('https://bitbucket.org', { view: 'reviewDesk', repository })).toBe(
    'https://bitbucket.org/%7Ba%7D/%7Bb%7D/addon/assent-reviews/review-desk',
  )
})

test('behavior: a frame that knows no place knows no page', () => {
  const context = { view: 'invalid', parameter: 'view', reason: 'missing' } as const
  expect(toPageUrl('https://bitbucket.org', context)).toBeUndefined()
})
