import { expect, test } from 'vitest'
import { judgeLogins } from './judgeLogins.ts'
import { runLoginProbe } from './runLoginProbe.ts'

const probe = { growthBytes: 20 * 1024, logins: 10_000, kept: {} }
const control = { ...probe, growthBytes: 3 * 1024 * 1024 }

test('default', () => {
  expect(judgeLogins(probe, control)).toMatchObject({
    runs: '10,000 logins',
    figure: '20 KiB growth (planted leak: 3,072 KiB)',
    hasPassed: true,
    notes: [],
  })
})

test('behavior: fails when the memory grows, and when the planted leak is not seen', () => {
  expect(judgeLogins(control, control).notes).toEqual([
    'grew by 3,072 KiB; 1,024 KiB is the limit.',
  ])
  expect(judgeLogins(probe, probe).notes).toEqual(['a planted leak was not seen: 20 KiB growth.'])
})

test('behavior: the probe logs in, and measures after the warm-up and at the end', async () => {
  const readings = [1_000, 1_500]
  const readHeapBytes = () => readings.shift() ?? 0
  const found = await runLoginProbe({ warmUp: 2, logins: 3, readHeapBytes, isLeaking: true })
  expect(found).toMatchObject({ growthBytes: 500, logins: 3, kept: { codes: 5, leaked: 3 } })
})
