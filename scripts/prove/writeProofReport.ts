import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'
import type { ProofRecord } from './ProofStep.ts'
import { readMachine } from './readMachine.ts'

export interface ProofReport {
  /** ISO 8601, UTC. */
  startedAt: string
  seed: number
  steps: readonly ProofRecord[]
}

/** Write the report of a run. Answers its path from the root of the repository. */
export async function writeProofReport(report: ProofReport): Promise<string> {
  const file = join(projectRoot, 'test-results/prove-report.json')
  await mkdir(join(projectRoot, 'test-results'), { recursive: true })
  const content = { ...report, machine: await readMachine() }
  await writeFile(file, `${JSON.stringify(content, null, 2)}\n`)
  return relative(projectRoot, file)
}
