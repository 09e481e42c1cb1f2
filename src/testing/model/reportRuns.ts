import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunSettings } from './readRunSettings.ts'

/** What a random suite did. */
export interface RunReport extends Pick<RunSettings, 'seed'> {
  /** Also the name of the file. */
  suite:
    | 'sequences'
    | 'frames'
    | 'schedules'
    | 'races'
    | 'fuzz'
    | 'planted'
    | 'requests'
    | 'hashes'
    | 'logins'
  /** How much was run, such as `{ sequences: 5000, requests: 60000 }`. */
  figures: Readonly<Record<string, number>>
}

/** Leave the figures of a suite in `test-results/model`, and print them in one line. */
export function reportRuns(report: RunReport): void {
  const directory = join(process.cwd(), 'test-results/model')
  mkdirSync(directory, { recursive: true })
  writeFileSync(join(directory, `${report.suite}.json`), `${JSON.stringify(report, null, 2)}\n`)
  const figures = Object.entries(report.figures).map(([name, count]) => `${name} ${count}`)
  process.stdout.write(`${report.suite}: ${figures.join(', ')}, seed ${report.seed}\n`)
}
