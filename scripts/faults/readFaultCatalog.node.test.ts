import * as v from 'valibot'
import { expect, test } from 'vitest'
import { parseFaultCatalog, readFaultCatalog } from './readFaultCatalog.ts'

const row = { id: 'A01', fault: 'a fault', expected: 'an answer', isAttack: false }

test('default', async () => {
  const faults = await readFaultCatalog()
  const counts = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map(
    (group) => faults.filter(({ id }) => id.startsWith(group)).length,
  )
  expect(counts).toEqual([28, 16, 21, 27, 10, 18, 16, 10, 22])
})

test.each([
  ['an id twice', [row, row]],
  ['ids out of order', [{ ...row, id: 'A02' }, row]],
  ['an id of another form', [{ ...row, id: 'A1' }]],
  ['an empty fault', [{ ...row, fault: '' }]],
  ['an unknown key', [{ ...row, isAtack: true }]],
])('behavior: refuses %s', (_, rows) => {
  expect(() => parseFaultCatalog(rows)).toThrow(v.ValiError)
})
