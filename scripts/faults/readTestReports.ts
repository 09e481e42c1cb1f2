import { readFile } from 'node:fs/promises'
import { CommandError } from '../../src/simulator/node/CommandError.ts'
import { parsePlaywrightReport } from '../test/parsePlaywrightReport.ts'
import { parseVitestReport } from '../test/parseVitestReport.ts'
import { playwrightReport, vitestReport } from '../test/reportFiles.ts'
import type { TestOutcome } from '../test/tallyTests.ts'

/**
 * The tests of the last runs of `unit` and `e2e`, those in a browser last.
 * @param files Where the reports are. Default: where `npm test` leaves them.
 * @throws {CommandError} that says which of the two to run, when its report is not there
 */
export async function readTestReports(
  files = { unit: vitestReport, e2e: playwrightReport },
): Promise<TestOutcome[]> {
  return [
    ...parseVitestReport(await readReport('unit', files.unit)),
    ...parsePlaywrightReport(await readReport('e2e', files.e2e)),
  ]
}

async function readReport(check: string, file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandError(
      `The faults are judged by the reports of unit and e2e, and ${check} has left none. ` +
        'Run: npm test -- --only unit,e2e',
    )
  })
  return JSON.parse(text)
}
