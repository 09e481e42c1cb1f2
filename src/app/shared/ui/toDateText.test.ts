import { expect, test } from 'vitest'
import { toDateText } from './toDateText.ts'

const now = Date.parse('2026-11-23T09:00:00Z')
const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })

test('default', () => {
  const time = '2026-05-02T09:30:00.123456+00:00'
  expect(toDateText(time, now)).toBe(format.format(Date.parse(time)))
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
])('fault G11: %j is an unknown date', (value) => {
  expect(toDateText(value, now)).toBe('unknown date')
})

test('fault G11: a clock that is some hours ahead is none', () => {
  expect(toDateText('2026-11-23T20:00:00Z', now)).not.toBe('unknown date')
})
