import { expect, test } from 'vitest'
import { judgeMutants } from './judgeMutants.ts'
import type { Mutant } from './parseMutationReport.ts'

const killed: Mutant = {
  file: 'src/a.ts',
  lineNumber: 2,
  line: 'return a > 1',
  mutator: 'EqualityOperator',
  replacement: 'a >= 1',
  status: 'Killed',
  testsCompleted: 1,
  testsCovering: 3,
}
const survivor: Mutant = { ...killed, status: 'Survived', testsCompleted: 3 }
const reason = 'a is never 1 here: the caller has checked it'
const excuse = { ...killed, reason }
const many = Array.from({ length: 19 }, () => killed)
const described = 'src/a.ts:2 "return a > 1" with EqualityOperator a >= 1'

test('default', () => {
  expect(judgeMutants([...many, survivor], [excuse])).toMatchObject({
    runs: '20 mutants',
    figure: '95.0 % noticed; 1 survive, 0 of them without a reason',
    hasPassed: true,
    notes: [],
  })
})

test('behavior: one that runs for ever is noticed', () => {
  const { figure } = judgeMutants([...many, { ...killed, status: 'Timeout' }], [])
  expect(figure).toMatch(/^100\.0 %/)
})

test('behavior: a survivor needs a reason', () => {
  const { hasPassed, notes } = judgeMutants([...many, survivor], [])
  expect([hasPassed, notes]).toEqual([false, [`survived without a reason: ${described}`]])
})

test('behavior: a reason holds for its own line only', () => {
  const moved = judgeMutants([...many, { ...survivor, lineNumber: 9 }], [excuse])
  const changed = judgeMutants([...many, { ...survivor, line: 'return b > 1' }], [excuse])
  expect([moved.hasPassed, changed.hasPassed]).toEqual([true, false])
})

test('behavior: a mutant that no test reaches has survived', () => {
  const unreached: Mutant = { ...survivor, status: 'NoCoverage', testsCovering: 0 }
  const { notes } = judgeMutants([...many, unreached], [])
  expect(notes).toEqual([`survived without a reason: ${described}, which no test reaches`])
})

test('behavior: a verdict without a test that ran is none', () => {
  const { hasPassed, notes } = judgeMutants([...many, { ...survivor, testsCompleted: 0 }], [excuse])
  expect([hasPassed, notes]).toEqual([false, [`survived without a test that ran: ${described}`]])
})

test('behavior: the score has to be 90 %', () => {
  const survivors = Array.from({ length: 3 }, () => survivor)
  const { hasPassed, notes } = judgeMutants([...many, ...survivors], [excuse])
  expect([hasPassed, notes]).toEqual([false, ['86.4 % is below 90 %.']])
})

test('behavior: mutants that could not be run fail', () => {
  const { hasPassed, notes } = judgeMutants([...many, { ...killed, status: 'RuntimeError' }], [])
  expect([hasPassed, notes]).toEqual([false, ['1 mutants could not be run.']])
})

test('behavior: a reason that nothing needs is told, and no failure', () => {
  const { hasPassed, notes } = judgeMutants(many, [excuse])
  expect([hasPassed, notes]).toEqual([
    true,
    ['no longer survives, its reason can go: src/a.ts "return a > 1"'],
  ])
})

test('behavior: no mutants prove nothing', () => {
  expect(judgeMutants([], []).hasPassed).toBe(false)
})
