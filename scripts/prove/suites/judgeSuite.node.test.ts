import { expect, test } from 'vitest'
import { judgeSuite, type JudgeSuiteParameters } from './judgeSuite.ts'

const parameters: JudgeSuiteParameters = {
  tally: { passed: 2, failed: 0, notes: [] },
  least: { sequences: 100_000 },
  seed: 7,
  report: { suite: 'sequences', seed: 7, figures: { sequences: 100_000, requests: 976_000 } },
}

test('default', () => {
  expect(judgeSuite(parameters)).toMatchObject({
    runs: '100,000 sequences',
    figure: '976,000 requests',
    hasPassed: true,
    notes: [],
  })
})

test('behavior: without other figures, the tests are told', () => {
  const report = { seed: 7, figures: { sequences: 100_000 } }
  expect(judgeSuite({ ...parameters, report }).figure).toBe('2 of 2 tests pass')
})

test.each<[string, Partial<JudgeSuiteParameters>, string]>([
  [
    'a test failed',
    { tally: { passed: 1, failed: 1, notes: [] } },
    '1 tests failed; their words stand above.',
  ],
  ['it left no report', { report: undefined }, 'it left no figures.'],
  ['it took another seed', { seed: 8 }, 'it ran with seed 7.'],
  ['it did less', { least: { sequences: 100_001 } }, '100,000 sequences, and not 100,001.'],
  ['it did something else', { least: { texts: 1 } }, '0 texts, and not 1.'],
])('behavior: fails when %s', (_, change, note) => {
  const { hasPassed, notes } = judgeSuite({ ...parameters, ...change })
  expect([hasPassed, notes]).toEqual([false, [note]])
})

test('parameters: summarize', () => {
  const summarize = () => ({ runs: 'so many', figure: 'so much' })
  expect(judgeSuite({ ...parameters, summarize })).toMatchObject({
    runs: 'so many',
    figure: 'so much',
  })
})
