import { expect, test } from 'vitest'
import { readTime } from './readTime.ts'

const now = Date.parse('2026-11-27T00:00:00Z')

test.each([
  ['2026-05-02T09:30:00.000000+00:00', Date.parse('2026-05-02T09:30:00Z')],
  ['2026-11-27T12:00:00Z', now + 43_200_000],
  ['2026-11-29T00:00:00Z', undefined],
  ['1999-01-01T00:00:00Z', undefined],
  ['9999-12-31T23:59:59Z', undefined],
  ['soon', undefined],
  ['7', undefined],
  [1_700_000_000_000, undefined],
  [null, undefined],
])('fault G11: %j is %j', (value, time) => {
  expect(readTime(value, now)).toBe(time)
})
