import { expect, test } from 'vitest'
import { fidelityLedger } from '../../../../contract/fidelityLedger.ts'
import { filterLedger } from './filterLedger.ts'

test('default: everything', () => {
  expect(filterLedger(fidelityLedger, { evidence: undefined, words: '' })).toEqual(fidelityLedger)
})

test('parameters: evidence', () => {
  const shown = filterLedger(fidelityLedger, { evidence: 'observed', words: '' })
  expect(new Set(shown.map(({ evidence }) => evidence))).toEqual(new Set(['observed']))
})

test('parameters: words, all of them, in any case', () => {
  const shown = filterLedger(fidelityLedger, { evidence: undefined, words: ' USER_DENIED deny ' })
  expect(shown.map(({ id }) => id)).toContain('consent.deniedNow')
  expect(shown.length).toBeLessThan(fidelityLedger.length / 4)
})

test('behavior: nothing fits', () => {
  expect(filterLedger(fidelityLedger, { evidence: undefined, words: 'zzz' })).toEqual([])
})
