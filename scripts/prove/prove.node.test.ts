import { expect, test, vi } from 'vitest'
import { CommandError } from '../../src/simulator/node/CommandError.ts'
import { prove } from './prove.ts'
import type { ProofResult, ProofStep } from './ProofStep.ts'
import type { ProofReport } from './writeProofReport.ts'

const good: ProofResult = { runs: '5 runs', figure: '1 KiB', hasPassed: true, notes: [] }
const passing: ProofStep = { name: 'good', what: 'all is well', run: async () => good }
const failing: ProofStep = {
  name: 'bad',
  what: 'all is not well',
  run: async () => ({ ...good, hasPassed: false, notes: ['why'] }),
}
const throwing: ProofStep = {
  name: 'ugly',
  what: 'it breaks',
  run: () => Promise.reject(new CommandError('It broke.\nAt great length.')),
}

/** Run steps; answers the exit code, what is printed without the times, and the report. */
async function run(args: readonly string[], steps: readonly ProofStep[]) {
  const out = vi.spyOn(console, 'log').mockReturnValue()
  vi.spyOn(console, 'error').mockReturnValue()
  const reports: ProofReport[] = []
  const code = await prove(args, steps, async (report) => {
    reports.push(report)
    return 'report.json'
  })
  const printed = out.mock.calls.flat().join('\n')
  return { code, lines: printed.replaceAll(/\b\d+\.\d\b/g, '0.0').split('\n'), reports }
}

test('default', async () => {
  const { code, lines, reports } = await run(['--seed', '7'], [passing])
  expect(lines).toEqual([
    'Seed 7. The same numbers come again with --seed 7.',
    '',
    '== good',
    '',
    'The report is in report.json.',
    'step  runs    figure  seconds  verdict',
    'good  5 runs  1 KiB   0.0      ok',
    '1 passed, 0 failed',
  ])
  expect(code).toBe(0)
  expect(reports).toMatchObject([{ seed: 7, steps: [{ ...good, name: 'good' }] }])
})

test('behavior: a step that fails or throws does not hide the next', async () => {
  const { code, lines } = await run([], [failing, throwing, passing])
  expect(lines.slice(-6)).toEqual([
    'bad   5 runs  1 KiB   0.0      FAILED',
    'ugly  -       -       0.0      FAILED',
    'good  5 runs  1 KiB   0.0      ok',
    'bad: why',
    'ugly: It broke.',
    '1 passed, 2 failed',
  ])
  expect(code).toBe(1)
})

test('parameters: steps', async () => {
  const { code, lines } = await run(['good'], [throwing, passing])
  expect([code, lines.at(-1)]).toEqual([0, '1 passed, 0 failed'])
})

test('behavior: every step gets the seed', async () => {
  const start = vi.fn<ProofStep['run']>(async () => good)
  await run(['--seed', '11'], [{ ...passing, run: start }])
  expect(start.mock.calls).toEqual([[{ seed: 11 }]])
})

test('parameters: --help', async () => {
  const { code, lines, reports } = await run(['--help'], [passing, failing])
  expect(lines).toContain('  good        all is well')
  expect([code, reports]).toEqual([0, []])
})

test('behavior: refuses a step that nobody knows', async () => {
  await expect(prove(['other'], [passing])).rejects.toThrow(
    new CommandError('No check is called "other". There are: good.'),
  )
})
