import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../../src/simulator/node/projectRoot.ts'
import { runScript } from '../../test/runScript.ts'
import type { ProofResult } from '../ProofStep.ts'
import { judgeMutants } from './judgeMutants.ts'
import { parseMutationReport } from './parseMutationReport.ts'
import { readMutationSurvivors } from './readMutationSurvivors.ts'

const reportFile = join(projectRoot, '.assent/reports/mutation.json')
const hourMs = 60 * 60_000

/** Change the bridge's core in a thousand small ways, and see whether its tests notice. */
export async function proveMutation(): Promise<ProofResult> {
  await rm(reportFile, { force: true })
  const command = 'stryker run stryker.config.json'
  const { code, timedOut } = await runScript({ command, timeoutMs: 2 * hourMs })
  const text = await readFile(reportFile, 'utf8').catch(() => undefined)
  if (timedOut || text === undefined) {
    throw new Error(timedOut ? 'It took too long.' : `It ended with ${code}, without a report.`)
  }
  return judgeMutants(parseMutationReport(JSON.parse(text)), await readMutationSurvivors())
}
