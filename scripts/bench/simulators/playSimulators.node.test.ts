import { expect, test } from 'vitest'
import { playSimulators } from './playSimulators.ts'

test('default: each simulator answers', async () => {
  const { answered, heapBytes, ...times } = await playSimulators(5)
  expect(answered).toBe(5)
  expect(heapBytes).toBeUndefined()
  expect(Object.values(times).every((ms) => ms > 0)).toBe(true)
})

test('parameters: collect', async () => {
  let count = 0
  const { heapBytes } = await playSimulators(1, () => {
    count += 1
  })
  expect(count).toBe(2)
  expect(heapBytes).toEqual(expect.any(Number))
})
