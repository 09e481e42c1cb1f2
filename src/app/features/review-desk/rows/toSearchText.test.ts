import { expect, test } from 'vitest'
import { toSearchText } from './toSearchText.ts'

test.each([
  ['Zoë Nguyễn', 'zoe nguyen'],
  ['  Two   words ', 'two words'],
  ['ÅNGSTRÖM', 'angstrom'],
  ['支払い', '支払い'],
  ['', ''],
])('default: %j is compared as %j', (text, expected) => {
  expect(toSearchText(text)).toBe(expected)
})
