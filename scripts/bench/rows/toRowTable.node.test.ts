import { expect, test } from 'vitest'
import { toRowTable } from './toRowTable.ts'

const figures = { readMs: 9_400, readTaskMs: 0, scrollTaskMs: 0, searchMs: 20, renderedRows: 30 }
const slower = {
  readMs: 60_000,
  readTaskMs: 900,
  scrollTaskMs: 120.4,
  searchMs: 300,
  renderedRows: 4000,
}

test('default', () => {
  const { table, notes } = toRowTable('156.0', ['as it is', 'all'], [[figures, slower]])
  expect(table.slice(1)).toEqual([
    ['as it is', '30', '9.4', 'under 50', 'under 50', '20', '1.00'],
    ['all', '4000', '60.0', '900', '120', '300', '15.00'],
  ])
  expect(notes[0]).toContain('1 round')
})
