import { expect, test } from 'vitest'
import { formatTable } from './formatTable.ts'

test('default', () => {
  expect(
    formatTable([
      ['a', 'title', 'c'],
      ['wide cell', 'b', ''],
    ]),
  ).toEqual(['a          title  c', 'wide cell  b'])
})

test('behavior: without rows', () => {
  expect(formatTable([])).toEqual([])
})
