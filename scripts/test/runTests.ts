import { CommandError } from '../../src/simulator/node/CommandError.ts'
import { readFlags } from '../../src/simulator/node/readFlags.ts'
import { formatSummary } from './formatSummary.ts'
import type { CheckReport } from './formatSummary.ts'
import type { Check } from './listChecks.ts'
import { pickChecks } from './pickChecks.ts'

/**
 * The command `npm test`: run all checks one after the other, whatever the earlier ones say.
 * Answers the exit code: 1 when anything failed.
 * @throws {CommandError} for bad flags
 */
export async function runTests(args: readonly string[], checks: readonly Check[]): Promise<number> {
  const flags = readFlags(args, {
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  })
  const names = checks.map(({ name }) => name)
  if (flags.help) {
    console.log(describeCommand(names))
    return 0
  }
  const reports: CheckReport[] = []
  for (const check of pickChecks(checks, flags.only)) reports.push(await runCheck(check))
  console.log(`\n${formatSummary(reports)}`)
  return reports.some(({ failed }) => failed > 0) ? 1 : 0
}

async function runCheck({ name, run }: Check): Promise<CheckReport> {
  console.log(`\n== ${name}`)
  const start = performance.now()
  const tally = await run().catch((error: unknown) => {
    console.error(error instanceof CommandError ? error.message : error)
    const [firstLine = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    return { passed: 0, failed: 1, notes: [firstLine] }
  })
  return { name, ...tally, seconds: (performance.now() - start) / 1000 }
}

function describeCommand(names: readonly string[]): string {
  return `Runs all checks.

  npm test -- [flags]

  --only a,b  run these checks only: ${names.join(', ')}
  --help      this text`
}
