import { expect, test } from 'vitest'
import { summarizeRounds } from './summarizeRounds.ts'

test('default', () => {
  const rounds = [
    [10, 11],
    [100, 120],
    [20, 26],
  ]
  const [first, second] = summarizeRounds(rounds, 10)
  expect(first).toEqual({ msPerCall: 2, ratio: 1, quartiles: [1, 1], addedMicroseconds: 0 })
  expect(second?.msPerCall).toBeCloseTo(2.6)
  expect(second?.ratio).toBeCloseTo(1.2)
  expect(second?.quartiles.map((ratio) => ratio.toFixed(2))).toEqual(['1.15', '1.25'])
  expect(second?.addedMicroseconds).toBeCloseTo(600)
})

test('behavior: a slow round changes no ratio', () => {
  const [, second] = summarizeRounds(
    [
      [10, 11],
      [1_000, 1_100],
      [10, 11],
    ],
    1,
  )
  expect(second?.ratio).toBeCloseTo(1.1)
})

test('behavior: without rounds', () => {
  expect(summarizeRounds([], 1)).toEqual([])
})
