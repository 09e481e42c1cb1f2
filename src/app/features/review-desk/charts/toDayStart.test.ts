import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toDayStart, toWeekday } from './toDayStart.ts'

test.each([
  // Named, time, zone, days back, expected
  ['UTC', '2026-05-02T09:30:00Z', 'UTC', 0, '2026-05-02T00:00:00Z'],
  ['UTC at midnight itself', '2026-05-02T00:00:00Z', 'UTC', 0, '2026-05-02T00:00:00Z'],
  ['a day later there', '2026-05-02T20:00:00Z', 'Asia/Tokyo', 0, '2026-05-02T15:00:00Z'],
  ['a day earlier there', '2026-05-02T03:00:00Z', 'America/New_York', 0, '2026-05-01T04:00:00Z'],
  ['half an hour apart', '2026-05-02T09:30:00Z', 'Asia/Kolkata', 0, '2026-05-01T18:30:00Z'],
  ['over the start of summer', '2026-03-30T09:00:00Z', 'Europe/Berlin', 1, '2026-03-28T23:00:00Z'],
  ['over the end of summer', '2026-10-26T09:00:00Z', 'Europe/Berlin', 1, '2026-10-24T22:00:00Z'],
  ['on that day', '2026-10-25T09:00:00Z', 'Europe/Berlin', 0, '2026-10-24T22:00:00Z'],
  ['over a year', '2026-01-02T09:00:00Z', 'UTC', 5, '2025-12-28T00:00:00Z'],
])('%s', (_name, time, timeZone, daysBack, expected) => {
  const start = toDayStart(Date.parse(time), timeZone, daysBack)
  expect(new Date(start).toISOString()).toBe(new Date(expected).toISOString())
})

test('behavior: a day began at most 25 hours ago, and not later than now', () => {
  const times = fc.integer({ min: Date.UTC(2008, 0), max: Date.UTC(2040, 0) })
  const zones = fc.constantFrom('UTC', 'Asia/Tokyo', 'Europe/Berlin', 'America/St_Johns')
  fc.assert(
    fc.property(times, zones, (time, timeZone) => {
      const start = toDayStart(time, timeZone)
      expect(start).toBeLessThanOrEqual(time)
      expect(time - start).toBeLessThan(25 * 3_600_000)
      expect(toDayStart(start, timeZone)).toBe(start)
    }),
    { numRuns: 40 },
  )
})

describe('toWeekday', () => {
  test.each([
    ['2026-05-03T12:00:00Z', 'UTC', 0],
    ['2026-05-04T12:00:00Z', 'UTC', 1],
    ['2026-05-03T20:00:00Z', 'Asia/Tokyo', 1],
    ['1969-12-31T12:00:00Z', 'UTC', 3],
  ])('%s in %s', (time, timeZone, expected) => {
    expect(toWeekday(Date.parse(time), timeZone)).toBe(expected)
  })
})
