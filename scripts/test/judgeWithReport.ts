import { readFile, rm } from 'node:fs/promises'
import type { RunResult } from './judgeRun.ts'
import { judgeRun } from './judgeRun.ts'
import type { Tally } from './Tally.ts'
import type { TestOutcome } from './tallyTests.ts'

/**
 * Run a test runner that writes a JSON report, and count what the report holds. A report that is
 * missing or makes no sense counts as failed; one of an earlier run is removed first.
 */
export async function judgeWithReport(
  file: string,
  parse: (report: unknown) => TestOutcome[],
  run: () => Promise<RunResult>,
): Promise<Tally> {
  await rm(file, { force: true })
  const result = await run()
  return judgeRun(result, await readTests(file, parse))
}

async function readTests(
  file: string,
  parse: (report: unknown) => TestOutcome[],
): Promise<TestOutcome[] | 'none'> {
  try {
    return parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    console.error(`No usable report in ${file}: ${String(error)}`)
    return 'none'
  }
}
