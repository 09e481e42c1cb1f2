import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { countReviews } from './countReviews.ts'

const weekStarts = [100, 200, 300]
const review = (doneOn: number, pullRequestId = 1, reviewer = '{ana}') => ({
  pullRequestId,
  reviewer,
  doneOn,
})

test.each([
  ['before the first week', [review(99)], [0, 0, 0]],
  ['at a week’s first moment', [review(100)], [1, 0, 0]],
  ['at a week’s last moment', [review(199)], [1, 0, 0]],
  ['in the week that goes on', [review(999)], [0, 0, 1]],
  ['of two people', [review(150), review(150, 1, '{ben}')], [2, 0, 0]],
  ['of two pull requests', [review(150), review(250, 2)], [1, 1, 0]],
  ['read twice', [review(150), review(250)], [0, 1, 0]],
  ['read twice, the later one first', [review(250), review(150)], [0, 1, 0]],
])('%s', (_name, reviews, expected) => {
  expect(countReviews(reviews, weekStarts)).toEqual(expected)
})

test('behavior: no review is counted in two weeks', () => {
  const reviews = fc.array(
    fc.record({
      pullRequestId: fc.nat(5),
      reviewer: fc.constantFrom('{ana}', '{ben}'),
      doneOn: fc.nat(400),
    }),
  )
  fc.assert(
    fc.property(reviews, (given) => {
      const people = new Set(given.map((one) => `${one.pullRequestId} ${one.reviewer}`))
      const sum = countReviews(given, weekStarts).reduce((a, b) => a + b, 0)
      expect(sum).toBeLessThanOrEqual(people.size)
    }),
  )
})
