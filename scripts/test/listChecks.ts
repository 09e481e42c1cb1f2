import { buildSimulator } from '../../src/simulator/node/buildSimulator.ts'
import { runBuildChecks } from '../checks/runBuildChecks.ts'
import { checkPackage } from '../package/checkPackage.ts'
import { checkFaults } from '../faults/checkFaults.ts'
import { ensureBrowser } from './ensureBrowser.ts'
import { findBrowser } from './findBrowser.ts'
import { judgeRun } from './judgeRun.ts'
import { judgeWithReport } from './judgeWithReport.ts'
import { listInstallers } from './listInstallers.ts'
import { parsePlaywrightReport } from './parsePlaywrightReport.ts'
import { parseVitestReport } from './parseVitestReport.ts'
import { readScripts } from './readScripts.ts'
import { playwrightReport, vitestReport } from './reportFiles.ts'
import { runScript } from './runScript.ts'
import type { Tally } from './Tally.ts'

export interface Check {
  name: string
  /** A throw counts as a failure of the check, and no other check is affected. */
  run: () => Promise<Tally>
}

const minuteMs = 60_000

/**
 * All checks of `npm test`, in their order: the later ones use what `build` and `simulator` make, and
 * the last one what `unit` and `e2e` report.
 */
export async function listChecks(): Promise<Check[]> {
  const scripts = await readScripts()
  return [
    plain('types', scripts.types, 5),
    plain('lint', scripts.lint, 5),
    plain('format', scripts['format:check'], 2),
    { name: 'unit', run: () => runUnitTests(scripts['test:unit']) },
    plain('build', scripts.build, 5),
    { name: 'simulator', run: buildSimulatorBundles },
    { name: 'dist', run: runBuildChecks },
    { name: 'package', run: checkPackage },
    { name: 'e2e', run: () => runEndToEndTests(scripts['test:e2e']) },
    { name: 'faults', run: checkFaults },
  ]
}

function plain(name: string, command: string, minutes: number): Check {
  return {
    name,
    run: async () => judgeRun(await runScript({ command, timeoutMs: minutes * minuteMs })),
  }
}

async function buildSimulatorBundles(): Promise<Tally> {
  await buildSimulator()
  return { passed: 1, failed: 0, notes: [] }
}

async function runUnitTests(script: string): Promise<Tally> {
  // A retry would hide a flaky test, and a forgotten `.only` all the others.
  const flags = '--retry=0 --allowOnly=false --reporter=default --reporter=json'
  const command = `${script} ${flags} --outputFile.json="${vitestReport}"`
  return judgeWithReport(vitestReport, parseVitestReport, () =>
    runScript({ command, timeoutMs: 15 * minuteMs }),
  )
}

async function runEndToEndTests(script: string): Promise<Tally> {
  const browser = ensureBrowser({
    configured: process.env['ASSENT_CHROMIUM'],
    find: findBrowser,
    installers: listInstallers(),
  })
  const env = {
    ASSENT_CHROMIUM: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
  }
  const command = `${script} --forbid-only --reporter=list,json`
  return judgeWithReport(playwrightReport, parsePlaywrightReport, () =>
    runScript({ command, env, timeoutMs: 30 * minuteMs }),
  )
}
