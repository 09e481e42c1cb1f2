import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../../src/simulator/node/projectRoot.ts'
import { judgeWithReport } from '../../test/judgeWithReport.ts'
import type { RunReport } from '../../../src/testing/model/reportRuns.ts'
import { parseVitestReport } from '../../test/parseVitestReport.ts'
import { runScript } from '../../test/runScript.ts'
import type { ProofResult, ProofSettings } from '../ProofStep.ts'
import { judgeSuite, type JudgeSuiteParameters } from './judgeSuite.ts'

export interface RandomSuite extends Pick<JudgeSuiteParameters, 'least' | 'summarize'> {
  /** As it calls its own report. */
  name: RunReport['suite']
  /** From the root of the repository. */
  file: string
}

const hourMs = 60 * 60_000
/** Of the model; the suites scale with it. */
const runs = 100_000

/** Run one of the random suites of src/testing/model, at its full length. */
export async function proveSuite(
  { name, file, ...expected }: RandomSuite,
  { seed }: ProofSettings,
): Promise<ProofResult> {
  const figuresFile = join(projectRoot, `test-results/model/${name}.json`)
  const testsFile = join(projectRoot, `.assent/reports/prove-${name}.json`)
  await rm(figuresFile, { force: true })
  const flags = '--retry=0 --allowOnly=false --reporter=default --reporter=json'
  const tally = await judgeWithReport(testsFile, parseVitestReport, () =>
    runScript({
      command: `vitest run ${file} ${flags} --outputFile.json="${testsFile}"`,
      env: { RUNS: String(runs), SEED: String(seed), NO_COLOR: '1' },
      timeoutMs: 2 * hourMs,
    }),
  )
  const text = await readFile(figuresFile, 'utf8').catch(() => undefined)
  return judgeSuite({ ...expected, tally, seed, report: text && JSON.parse(text) })
}
