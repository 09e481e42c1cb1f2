import { CommandError } from '../../src/simulator/node/CommandError.ts'
import { pickChecks } from '../test/pickChecks.ts'
import { formatProof } from './formatProof.ts'
import type { ProofRecord, ProofSettings, ProofStep } from './ProofStep.ts'
import { readProveFlags } from './readProveFlags.ts'
import { writeProofReport, type ProofReport } from './writeProofReport.ts'

/**
 * The command `npm run prove`: run the long checks one after the other, whatever the earlier ones
 * say, and keep what they found. Answers the exit code: 1 when anything failed.
 * @throws {CommandError} for bad flags
 */
export async function prove(
  args: readonly string[],
  steps: readonly ProofStep[],
  writeReport: (report: ProofReport) => Promise<string> = writeProofReport,
): Promise<number> {
  const { names, seed, wantsHelp } = readProveFlags(args)
  if (wantsHelp) {
    console.log(describeCommand(steps))
    return 0
  }
  const picked = pickChecks(steps, names.length === 0 ? undefined : names.join(','))
  console.log(`Seed ${seed}. The same numbers come again with --seed ${seed}.`)
  const startedAt = new Date().toISOString()
  const records: ProofRecord[] = []
  for (const step of picked) records.push(await runStep(step, { seed }))
  const file = await writeReport({ startedAt, seed, steps: records })
  console.log(`\nThe report is in ${file}.\n${formatProof(records)}`)
  return records.every(({ hasPassed }) => hasPassed) ? 0 : 1
}

async function runStep({ name, run }: ProofStep, settings: ProofSettings): Promise<ProofRecord> {
  console.log(`\n== ${name}`)
  const start = performance.now()
  const result = await run(settings).catch((error: unknown) => {
    console.error(error instanceof CommandError ? error.message : error)
    const [firstLine = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    return { runs: '-', figure: '-', hasPassed: false, notes: [firstLine] }
  })
  return { name, ...result, seconds: (performance.now() - start) / 1000 }
}

function describeCommand(steps: readonly ProofStep[]): string {
  const lines = steps.map(({ name, what }) => `  ${name.padEnd(12)}${what}`)
  return [
    'Runs the long checks, one after the other, and writes test-results/prove-report.json.',
    '',
    '  npm run prove -- [steps] [flags]',
    '',
    ...lines,
    '',
    '  --seed N    repeat a run; without it the seed is random and printed',
    '  --help      this text',
  ].join('\n')
}
