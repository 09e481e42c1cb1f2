import { expect, test } from 'vitest'
import { parseListSize } from './parseListSize.ts'

test.each([
  [{ size: 4_000 }, 4_000],
  [{ size: 0 }, 0],
  [{ size: null }, null],
  [{}, null],
])('default: %j', (answer, size) => {
  expect(parseListSize(answer)).toBe(size)
})

test.each([{ size: -1 }, { size: 'many' }, { size: 2 ** 60 }, null])(
  'behavior: refuses %j',
  (answer) => {
    expect(() => parseListSize(answer)).toThrow(/^Invalid/)
  },
)
