import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { installPackage } from '../../package/installPackage.ts'
import { packPackage } from '../../package/packPackage.ts'
import { runIn } from '../../package/runIn.ts'
import type { ProofResult } from '../ProofStep.ts'
import { judgeJestRuns, type JestRun } from './judgeJestRuns.ts'

const environments = ['jsdom', '@happy-dom/jest-environment']
/** Scripts of the example: with ES modules, and as CommonJS. */
const scripts = ['jest', 'jest:commonjs']
const reportSchema = v.object({ numPassedTests: v.number(), numTotalTests: v.number() })

/** The unit tests of an app that installed the tarball, under Jest with both simulated pages. */
export async function proveJest(): Promise<ProofResult> {
  const { file } = await packPackage()
  const installed = await installPackage(file, 'tested-app-jest')
  const { directory } = installed
  const npm = (...args: string[]) => runIn(directory, 'npm', args)
  try {
    await npm('run', 'types')
    const runs: JestRun[] = []
    for (const script of scripts) {
      for (const environment of environments) {
        const report = join(directory, 'report.json')
        const args = ['--env', environment, '--json', '--outputFile', report]
        await npm('run', script, '--', ...args)
        const counts = v.parse(reportSchema, JSON.parse(await readFile(report, 'utf8')))
        await rm(report)
        console.log(`${script} in ${environment}: ${counts.numPassedTests} passed`)
        runs.push({ name: `${script} in ${environment}`, ...counts })
      }
    }
    return judgeJestRuns(runs)
  } finally {
    await installed.close()
  }
}
