import { expect, test } from 'vitest'
import { judgeFrameHeap, type FrameReading, type FrameRun } from './judgeFrameHeap.ts'

const first: FrameReading = {
  failed: 0,
  heapBytes: 2_000_000,
  nodes: 29,
  documents: 1,
  listeners: 19,
}
const run: FrameRun = {
  version: '156.0',
  requests: 10_000,
  first,
  second: { ...first, heapBytes: 2_000_000 + 27 * 1024 },
  leaking: { ...first, heapBytes: 4_000_000 },
}

test('default', () => {
  expect(judgeFrameHeap(run)).toMatchObject({
    runs: '10,000 + 10,000 requests, Chromium 156.0',
    figure: '27 KiB growth (planted leak: 1,926 KiB)',
    hasPassed: true,
    notes: [],
  })
})

test.each<[Partial<FrameReading>, string]>([
  [{ heapBytes: 2_000_000 + 300 * 1024 }, 'grew by 300 KiB; 300 KiB is the limit.'],
  [{ failed: 2 }, '2 requests failed.'],
  [{ nodes: 30 }, '1 more nodes than before.'],
  [{ documents: 3 }, '2 more documents than before.'],
  [{ listeners: 20 }, '1 more listeners than before.'],
])('behavior: fails with %j', (change, note) => {
  const { hasPassed, notes } = judgeFrameHeap({ ...run, second: { ...first, ...change } })
  expect([hasPassed, notes]).toEqual([false, [note]])
})

test('behavior: fails when the planted leak is not seen', () => {
  const { hasPassed, notes } = judgeFrameHeap({ ...run, leaking: run.second })
  expect([hasPassed, notes]).toEqual([false, ['a planted leak was not seen: 0 KiB growth.']])
})
