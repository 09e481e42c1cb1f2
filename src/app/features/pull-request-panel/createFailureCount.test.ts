import { expect, test } from 'vitest'
import { createFailureCount } from './createFailureCount.ts'

test('default: failures in a row are counted, and a success begins anew', () => {
  const count = createFailureCount()
  const counts = [
    [0, 0],
    [0, 1],
    [0, 2],
    [1, 2],
    [1, 3],
    [1, 4],
    [2, 4],
    [3, 4],
    [3, 5],
  ].map(([dataUpdateCount = 0, errorUpdateCount = 0]) =>
    count({ dataUpdateCount, errorUpdateCount }),
  )
  expect(counts).toEqual([0, 1, 2, 0, 1, 2, 0, 0, 1])
})
