import { expect, test } from 'vitest'
import { parseClosedReview } from './parseClosedReview.ts'

const time = '2026-05-02T09:30:00.000000+00:00'
const verdict = (change: object) => ({
  user: { uuid: '{ana}' },
  role: 'REVIEWER',
  approved: false,
  state: null,
  participated_on: time,
  ...change,
})
const done = { pullRequestId: 7, reviewer: '{ana}', doneOn: Date.parse(time) }

test.each([
  ['an approval', verdict({ approved: true, state: 'approved' }), [done]],
  ['an approval of older servers', verdict({ approved: true }), [done]],
  ['a request for changes', verdict({ state: 'changes_requested' }), [done]],
  ['no verdict', verdict({}), []],
  ['no time', verdict({ approved: true, participated_on: null }), []],
  [
    'a time that cannot be',
    verdict({ approved: true, participated_on: '9999-01-01T00:00:00Z' }),
    [],
  ],
  ['nobody', verdict({ approved: true, user: null }), []],
  ['nonsense', 'approved', []],
])('%s', (_name, participant, expected) => {
  const { reviews } = parseClosedReview({ id: 7, updated_on: time, participants: [participant] })
  expect(reviews).toEqual(expected)
})

test('behavior: without participants or time', () => {
  expect(parseClosedReview({ id: 7 })).toEqual({ id: 7, updatedOn: undefined, reviews: [] })
})

test.each([[null], [{}], [{ id: '7' }], [{ id: 0 }]])(
  'behavior: %j is no pull request',
  (value) => {
    expect(() => parseClosedReview(value)).toThrow('Invalid')
  },
)
