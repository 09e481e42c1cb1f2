import { expect, test } from 'vitest'
import { toAppTable } from './toAppTable.ts'

const figures = {
  firstMs: 200,
  contentMs: 400,
  approvalMs: 10,
  longestTaskMs: 60,
  codeBytes: 250_000,
}
const slower = {
  firstMs: 400,
  contentMs: 600,
  approvalMs: 160,
  longestTaskMs: 0,
  codeBytes: 500_000,
}

test('default', () => {
  const { table, notes } = toAppTable(
    '156.0',
    ['as it is', 'eager'],
    [
      [figures, slower],
      [figures, slower],
    ],
  )
  expect(table.slice(1)).toEqual([
    ['as it is', '250', '200', '1.00', '400', '1.00', '1.00–1.00', '10.0', '1.00', '60'],
    ['eager', '500', '400', '2.00', '600', '1.50', '1.50–1.50', '160.0', '16.00', '0'],
  ])
  expect(notes[0]).toContain('2 rounds')
})
