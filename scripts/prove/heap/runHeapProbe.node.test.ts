import { expect, test } from 'vitest'
import { runHeapProbe } from './runHeapProbe.ts'

const parameters = { warmUp: 100, requests: 300, readHeapBytes: () => 0, isLeaking: false }

test('default', async () => {
  expect(await runHeapProbe(parameters)).toMatchObject({
    issued: 400,
    settled: 400,
    failed: 120,
    timersLeft: 0,
    listenersLeft: 0,
  })
})

test('behavior: measures after the warm-up and at the end', async () => {
  const readings = [1_000, 1_500]
  const probe = await runHeapProbe({ ...parameters, readHeapBytes: () => readings.shift() ?? 0 })
  expect(probe.growthBytes).toBe(500)
})
