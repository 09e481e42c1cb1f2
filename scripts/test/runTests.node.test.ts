import { expect, test, vi } from 'vitest'
import { CommandError } from '../../src/simulator/node/CommandError.ts'
import type { Check } from './listChecks.ts'
import { runTests } from './runTests.ts'

const passing: Check = { name: 'good', run: async () => ({ passed: 2, failed: 0, notes: [] }) }
const failing: Check = { name: 'bad', run: async () => ({ passed: 1, failed: 1, notes: ['why'] }) }
const throwing: Check = {
  name: 'ugly',
  run: () => Promise.reject(new CommandError('It broke.\nAt great length.')),
}

/** Run checks; answers the exit code and what is printed, without the times. */
async function run(args: readonly string[], checks: readonly Check[]) {
  const out = vi.spyOn(console, 'log').mockReturnValue()
  const errors = vi.spyOn(console, 'error').mockReturnValue()
  const code = await runTests(args, checks)
  const lines = out.mock.calls
    .flat()
    .join('\n')
    .replaceAll(/ +\d+\.\d$/gm, '')
    .split('\n')
  return { code, lines, errors: errors.mock.calls.flat() }
}

test('default', async () => {
  expect(await run([], [passing])).toEqual({
    code: 0,
    lines: [
      '',
      '== good',
      '',
      'check          passed   failed  seconds',
      'good                2        0',
      '2 passed, 0 failed',
    ],
    errors: [],
  })
})

test('behavior: a check that fails does not hide the next', async () => {
  const { code, lines } = await run([], [failing, passing])
  expect(lines.slice(-4)).toEqual([
    'bad                 1        1',
    'good                2        0',
    'bad: why',
    '3 passed, 1 failed',
  ])
  expect(code).toBe(1)
})

test('behavior: a check that throws does not hide the next', async () => {
  const { code, lines, errors } = await run([], [throwing, passing])
  expect(lines.slice(-4)).toEqual([
    'ugly                0        1',
    'good                2        0',
    'ugly: It broke.',
    '2 passed, 1 failed',
  ])
  expect(errors).toEqual(['It broke.\nAt great length.'])
  expect(code).toBe(1)
})

test('parameters: --only', async () => {
  const { code, lines } = await run(['--only', 'good'], [throwing, passing])
  expect([code, lines.at(-1)]).toEqual([0, '2 passed, 0 failed'])
})

test('parameters: --help', async () => {
  const start = vi.fn<Check['run']>()
  const { code, lines } = await run(['--help'], [{ name: 'good', run: start }, failing])
  expect(lines).toContain('  --only a,b  run these checks only: good, bad')
  expect(code).toBe(0)
  expect(start).not.toHaveBeenCalled()
})

test.each([
  [['--only', 'other'], 'No check is called "other". There are: good.'],
  [['--onyl'], "Unknown option '--onyl'. Run the command with --help to see its flags."],
])('behavior: refuses %j', async (args, message) => {
  await expect(runTests(args, [passing])).rejects.toThrow(new CommandError(message))
})
