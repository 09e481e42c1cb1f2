import { expect, test } from 'vitest'
import { toBuildState } from './toBuildState.ts'

const answer = (...states: string[]) => ({
  values: states.map((state, index) => ({ key: `k${index}`, state })),
})

test.each([
  [[], 'none'],
  [['SUCCESSFUL'], 'passed'],
  [['SUCCESSFUL', 'INPROGRESS'], 'running'],
  [['INPROGRESS', 'FAILED', 'SUCCESSFUL'], 'failed'],
  [['STOPPED'], 'failed'],
])('default: %j is %s', (states, expected) => {
  expect(toBuildState(answer(...states))).toBe(expected)
})

test('behavior: refuses what is no page', () => {
  expect(() => toBuildState({})).toThrow(/^Invalid/)
})
