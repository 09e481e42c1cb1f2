import { expect, test, vi } from 'vitest'
import { tallyChecks } from './tallyChecks.ts'

test('default: what passes, what fails, and what breaks', async () => {
  const out = vi.spyOn(console, 'log').mockReturnValue()
  const tally = await tallyChecks([
    ['good', async () => []],
    ['bad', async () => ['One is wrong.', 'Two is wrong.']],
    ['broken', () => Promise.reject(new Error('No.'))],
  ])
  expect(tally).toEqual({
    passed: 1,
    failed: 2,
    notes: ['bad: One is wrong.', 'bad: Two is wrong.', 'broken: Error: No.'],
  })
  expect(out.mock.calls.flat()).toEqual([
    'ok     good',
    'FAILED bad\n  One is wrong.\n  Two is wrong.',
    'FAILED broken\n  Error: No.',
  ])
})
