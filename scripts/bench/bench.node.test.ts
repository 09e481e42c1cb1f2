import { expect, test, vi } from 'vitest'
import { CommandError } from '../../src/simulator/node/CommandError.ts'
import { bench } from './bench.ts'
import type { BenchPart } from './BenchPart.ts'

const part: BenchPart = {
  name: 'size',
  what: 'how big it is',
  run: async () => ({
    table: [
      ['library', 'bytes'],
      ['ours', '1'],
    ],
    notes: ['Built so.'],
    data: 1,
  }),
}
const never: BenchPart = { ...part, name: 'calls', run: () => Promise.reject(new Error('No.')) }

async function run(args: readonly string[], parts: readonly BenchPart[]) {
  const out = vi.spyOn(console, 'log').mockReturnValue()
  const code = await bench(args, parts, async (records) => `report of ${records.length}`)
  return { code, lines: out.mock.calls.flat().join('\n').split('\n') }
}

test('default', async () => {
  const { code, lines } = await run([], [part])
  expect(lines).toEqual([
    '',
    '== size',
    'library  bytes',
    'ours     1',
    'Built so.',
    '',
    'The report is in report of 1.',
  ])
  expect(code).toBe(0)
})

test('parameters: --only', async () => {
  const { lines } = await run(['--only', 'size'], [never, part])
  expect(lines).toContain('ours     1')
})

test('parameters: --help', async () => {
  const { lines } = await run(['--help'], [never, part])
  expect(lines).toContain('  --only a,b  measure these only: calls, size')
})

test('behavior: refuses an unknown flag', async () => {
  await expect(bench(['--olny'], [part])).rejects.toThrow(
    new CommandError("Unknown option '--olny'. Run the command with --help to see its flags."),
  )
})
