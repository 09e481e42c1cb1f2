import { expect, test } from 'vitest'
import { judgeNodeHeap } from './judgeNodeHeap.ts'
import type { HeapProbe } from './runHeapProbe.ts'

const probe: HeapProbe = {
  growthBytes: 14 * 1024,
  issued: 110_000,
  settled: 110_000,
  failed: 33_000,
  foreign: 0,
  timersLeft: 0,
  listenersLeft: 0,
}
const control: HeapProbe = { ...probe, growthBytes: 90 * 1024 * 1024 }

test('default', () => {
  expect(judgeNodeHeap(probe, control)).toMatchObject({
    runs: '110,000 requests, 33,000 of them fail',
    figure: '14 KiB growth (planted leak: 92,160 KiB)',
    hasPassed: true,
    notes: [],
  })
})

test.each<[Partial<HeapProbe>, string]>([
  [{ growthBytes: 512 * 1024 }, 'grew by 512 KiB; 512 KiB is the limit.'],
  [{ settled: 109_998 }, '2 requests never settled.'],
  [{ failed: 110_000 }, '110000 requests failed, and not three of ten.'],
  [{ foreign: 3 }, "3 requests failed with an error that is not the bridge's."],
  [{ timersLeft: 1 }, '1 timers are left.'],
  [{ listenersLeft: 4 }, '4 listeners are left.'],
])('behavior: fails with %j', (change, note) => {
  const { hasPassed, notes } = judgeNodeHeap({ ...probe, ...change }, control)
  expect([hasPassed, notes]).toEqual([false, [note]])
})

test('behavior: fails when the planted leak is not seen', () => {
  const { hasPassed, notes } = judgeNodeHeap(probe, probe)
  expect([hasPassed, notes]).toEqual([false, ['a planted leak was not seen: 14 KiB growth.']])
})
