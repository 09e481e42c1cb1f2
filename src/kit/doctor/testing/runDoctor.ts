import { spawn } from 'node:child_process'
import * as v from 'valibot'
import { projectRoot } from '../../../simulator/node/projectRoot.ts'
import type { Finding } from '../Finding.ts'

export interface DoctorRun {
  code: number | null
  stdout: string
  stderr: string
}

const longestMs = 50_000
const findingsSchema = v.array(
  v.strictObject({
    check: v.string(),
    level: v.picklist(['ok', 'warning', 'error']),
    text: v.string(),
    mend: v.exactOptional(v.string()),
  }),
)

/** The command `assent doctor` in a process of its own, as a user has it. */
export async function runDoctor(...args: readonly string[]): Promise<DoctorRun> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/kit/assent.ts', 'doctor', ...args],
    { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'], timeout: longestMs },
  )
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  return { code, ...output }
}

/** What `--json` printed. */
export function parseFindings({ stdout }: DoctorRun): Finding[] {
  return v.parse(findingsSchema, JSON.parse(stdout))
}
