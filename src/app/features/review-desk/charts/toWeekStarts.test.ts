import { expect, test } from 'vitest'
import { toWeekStarts } from './toWeekStarts.ts'

const toDates = (times: readonly number[]) => times.map((time) => new Date(time).toISOString())

test('default: Mondays, oldest first', () => {
  const now = Date.parse('2026-05-06T09:00:00Z')
  expect(toDates(toWeekStarts(now, 3, 'UTC', 1))).toEqual([
    '2026-04-20T00:00:00.000Z',
    '2026-04-27T00:00:00.000Z',
    '2026-05-04T00:00:00.000Z',
  ])
})

test.each([
  ['Sunday', 0, '2026-05-03T00:00:00.000Z'],
  ['Monday', 1, '2026-04-27T00:00:00.000Z'],
  ['Saturday', 6, '2026-05-02T00:00:00.000Z'],
])('behavior: on a Sunday, a week that begins on %s', (_name, firstDay, expected) => {
  const now = Date.parse('2026-05-03T09:00:00Z')
  expect(toDates(toWeekStarts(now, 1, 'UTC', firstDay))).toEqual([expected])
})

test('behavior: a week with a clock change begins at midnight all the same', () => {
  const now = Date.parse('2026-03-31T09:00:00Z')
  expect(toDates(toWeekStarts(now, 2, 'Europe/Berlin', 1))).toEqual([
    '2026-03-22T23:00:00.000Z',
    '2026-03-29T22:00:00.000Z',
  ])
})
