import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'
import { readMachine } from '../prove/readMachine.ts'
import type { BenchResult } from './BenchPart.ts'

/** A part that has been measured. */
export interface BenchRecord extends BenchResult {
  name: string
  seconds: number
}

/** Write the report of a run. Answers its path from the root of the repository. */
export async function writeBenchReport(records: readonly BenchRecord[]): Promise<string> {
  const file = join(projectRoot, 'test-results/bench-report.json')
  await mkdir(join(projectRoot, 'test-results'), { recursive: true })
  const content = {
    measuredAt: new Date().toISOString(),
    machine: await readMachine(),
    parts: records,
  }
  await writeFile(file, `${JSON.stringify(content, null, 2)}\n`)
  return relative(projectRoot, file)
}
