import type { Tally } from '../test/Tally.ts'
import { judgeFaults } from './judgeFaults.ts'
import { readFaultCatalog } from './readFaultCatalog.ts'
import { readTestReports } from './readTestReports.ts'

/**
 * Count the faults whose tests passed in the last runs of `unit` and `e2e`. A fault without a
 * passing test, an attack without a control, and a test of an unknown fault count as failed.
 * @throws {CommandError} when one of the two has left no report
 */
export async function checkFaults(): Promise<Tally> {
  const { verdicts, strays } = judgeFaults(await readFaultCatalog(), await readTestReports())
  const problems = verdicts.flatMap(({ problem }) => problem ?? [])
  return {
    passed: verdicts.length - problems.length,
    failed: problems.length + strays.length,
    notes: [...problems, ...strays],
  }
}
