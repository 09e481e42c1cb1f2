import { expect, test } from 'vitest'
import { fidelityLedger } from './fidelityLedger.ts'
import { simulatorQuirks } from './simulatorQuirks.ts'

test('behavior: each quirk switches one behaviour of the ledger', () => {
  const switched = fidelityLedger.flatMap(({ quirk }) => quirk ?? [])
  expect(switched.toSorted()).toEqual(Object.keys(simulatorQuirks).toSorted())
})

test('behavior: ids are unique, and begin with the area', () => {
  const ids = fidelityLedger.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(fidelityLedger.filter(({ id, area }) => !id.startsWith(`${area}.`))).toEqual([])
})

test('behavior: each entry is a sentence with a source and a date', () => {
  expect(fidelityLedger.filter(({ what }) => !/^[A-Z\d].*\.$/.test(what))).toEqual([])
  expect(fidelityLedger.filter(({ source }) => source === '')).toEqual([])
  expect(fidelityLedger.filter(({ date }) => !/^20\d\d(-\d\d){0,2}$/.test(date))).toEqual([])
})

test('behavior: what nothing was found for is ours', () => {
  const unfounded = fidelityLedger.filter(({ source }) => source.startsWith('Nothing was found'))
  expect(new Set(unfounded.map(({ evidence }) => evidence))).toEqual(new Set(['ours']))
})
