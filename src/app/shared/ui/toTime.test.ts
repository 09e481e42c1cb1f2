import { expect, test } from 'vitest'
import { toTime } from './toTime.ts'

const now = Date.parse('2026-11-23T09:00:00Z')

test('default', () => {
  const time = '2026-05-02T09:30:00.123456+00:00'
  expect(toTime(time, now)).toBe(Date.parse(time))
})

test.each([
  undefined,
  null,
  '',
  'yesterday',
  'Tue 3 of 12',
  42,
  1e15,
  {},
  '2026-13-45T99:99:99Z',
  '0001-01-01T00:00:00Z',
  '1969-12-31T23:59:59Z',
  '2007-12-31T23:59:59Z',
  '2026-11-25T00:00:00Z',
  '9999-12-31T23:59:59Z',
  '+275760-09-13T00:00:00Z',
])('fault G11: %j is no time', (value) => {
  expect(toTime(value, now)).toBeUndefined()
})

test('fault G11: a clock that is some hours ahead is none', () => {
  expect(toTime('2026-11-23T20:00:00Z', now)).toBe(Date.parse('2026-11-23T20:00:00Z'))
})
