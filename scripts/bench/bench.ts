import { readFlags } from '../../src/simulator/node/readFlags.ts'
import { formatTable } from '../prove/formatTable.ts'
import { pickChecks } from '../test/pickChecks.ts'
import type { BenchPart } from './BenchPart.ts'
import { writeBenchReport, type BenchRecord } from './writeBenchReport.ts'

/**
 * The command `npm run bench`: measure, and print a table for each part. Answers the exit code: 0,
 * because figures are no verdict. A part that cannot be measured ends it.
 * @throws {CommandError} for bad flags
 */
export async function bench(
  args: readonly string[],
  parts: readonly BenchPart[],
  writeReport: (records: readonly BenchRecord[]) => Promise<string> = writeBenchReport,
): Promise<number> {
  const { only, help } = readFlags(args, {
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  })
  if (help) {
    console.log(describeCommand(parts))
    return 0
  }
  const records: BenchRecord[] = []
  for (const { name, run } of pickChecks(parts, only)) {
    console.log(`\n== ${name}`)
    const start = performance.now()
    const result = await run()
    records.push({ name, ...result, seconds: (performance.now() - start) / 1000 })
    console.log([...formatTable(result.table), ...result.notes].join('\n'))
  }
  console.log(`\nThe report is in ${await writeReport(records)}.`)
  return 0
}

function describeCommand(parts: readonly BenchPart[]): string {
  const names = parts.map(({ name }) => name).join(', ')
  return [
    'Measures the bridge beside what else there is, and writes test-results/bench-report.json.',
    '',
    '  npm run bench -- [flags]',
    '',
    ...parts.map(({ name, what }) => `  ${name.padEnd(12)}${what}`),
    '',
    `  --only a,b  measure these only: ${names}`,
    '  --help      this text',
  ].join('\n')
}
