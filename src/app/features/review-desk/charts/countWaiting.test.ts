import { expect, test } from 'vitest'
import { countWaiting } from './countWaiting.ts'

const now = Date.parse('2026-05-20T09:00:00Z')
const open = (createdOn: string) => ({ state: 'OPEN' as const, createdOn: Date.parse(createdOn) })

test('default: nothing waits', () => {
  const { counts, total, overWeek } = countWaiting([], now, 'UTC')
  expect(counts.map(({ name }) => name)).toEqual([
    'today',
    'days1',
    'days3',
    'days8',
    'days15',
    'older',
  ])
  expect([total, overWeek]).toEqual([0, 0])
})

test.each([
  ['2026-05-20T08:00:00Z', 'UTC', 'today'],
  ['2026-05-20T00:00:00Z', 'UTC', 'today'],
  ['2026-05-19T23:59:59Z', 'UTC', 'days1'],
  ['2026-05-18T00:00:00Z', 'UTC', 'days1'],
  ['2026-05-17T23:59:59Z', 'UTC', 'days3'],
  ['2026-05-13T00:00:00Z', 'UTC', 'days3'],
  ['2026-05-12T23:59:59Z', 'UTC', 'days8'],
  ['2026-05-06T00:00:00Z', 'UTC', 'days8'],
  ['2026-05-05T23:59:59Z', 'UTC', 'days15'],
  ['2026-04-20T00:00:00Z', 'UTC', 'days15'],
  ['2026-04-19T23:59:59Z', 'UTC', 'older'],
  ['2019-01-01T00:00:00Z', 'UTC', 'older'],
  ['2026-05-20T01:00:00Z', 'America/New_York', 'days1'],
  ['2026-05-19T20:00:00Z', 'Asia/Tokyo', 'today'],
  // A clock that is ahead of this one.
  ['2026-05-20T23:00:00Z', 'UTC', 'today'],
])('%s in %s has waited: %s', (createdOn, timeZone, expected) => {
  const { counts } = countWaiting([open(createdOn)], now, timeZone)
  expect(counts.filter(({ count }) => count > 0)).toEqual([{ name: expected, count: 1 }])
})

test('behavior: what is not open, or of no known age, does not wait', () => {
  const rows = [
    open('2026-05-01T00:00:00Z'),
    { state: 'MERGED' as const, createdOn: 0 },
    { state: 'OPEN' as const, createdOn: undefined },
  ]
  const { total, overWeek } = countWaiting(rows, now, 'UTC')
  expect([total, overWeek]).toEqual([1, 1])
})
