import { expect, test } from 'vitest'
import { readFirstDay } from './readFirstDay.ts'

test('default: as this browser says', () => {
  expect(readFirstDay('de')).toBe(1)
})

test.each([
  ['the method', { getWeekInfo: () => ({ firstDay: 6 }) }, 6],
  ['the property', { weekInfo: { firstDay: 6 } }, 6],
  ['Sunday', { weekInfo: { firstDay: 7 } }, 0],
  ['neither', {}, 1],
])('behavior: from %s', (_name, locale, expected) => {
  expect(readFirstDay('ar', () => locale)).toBe(expected)
})
