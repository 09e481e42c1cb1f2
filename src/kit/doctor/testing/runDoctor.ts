import * as v from 'valibot'
import { runNode, type ProcessResult } from '../../../simulator/node/testing/runNode.ts'
import type { Finding } from '../Finding.ts'

const findingsSchema = v.array(
  v.strictObject({
    check: v.string(),
    level: v.picklist(['ok', 'warning', 'error']),
    text: v.string(),
    mend: v.exactOptional(v.string()),
  }),
)

/** The command `assent doctor` in a process of its own, as a user has it. */
export async function runDoctor(...args: readonly string[]): Promise<ProcessResult> {
  return runNode(['--import', 'tsx', 'src/kit/assent.ts', 'doctor', ...args])
}

/** What `--json` printed. */
export function parseFindings({ stdout }: Pick<ProcessResult, 'stdout'>): Finding[] {
  return v.parse(findingsSchema, JSON.parse(stdout))
}
