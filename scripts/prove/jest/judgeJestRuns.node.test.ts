import { expect, test } from 'vitest'
import { judgeJestRuns } from './judgeJestRuns.ts'

const jsdom = { name: 'jest in jsdom', numPassedTests: 7, numTotalTests: 7 }
const happyDom = { ...jsdom, name: 'jest in happy-dom' }

test('default', () => {
  expect(judgeJestRuns([jsdom, happyDom])).toMatchObject({
    runs: '2 runs',
    figure: '14 tests passed',
    hasPassed: true,
    notes: [],
  })
})

test.each([
  ['was skipped', { ...happyDom, numPassedTests: 6 }],
  ['was not found', { ...happyDom, numPassedTests: 6, numTotalTests: 6 }],
])('behavior: a test that %s in one of them', (_, other) => {
  expect(judgeJestRuns([jsdom, other])).toMatchObject({
    hasPassed: false,
    notes: ['jest in happy-dom: 6 of 7 passed.'],
  })
})

test('behavior: no tests at all are no pass', () => {
  expect(judgeJestRuns([{ ...jsdom, numPassedTests: 0, numTotalTests: 0 }]).hasPassed).toBe(false)
})
