import { spawn } from 'node:child_process'
import { projectRoot } from '../projectRoot.ts'

export interface ProcessResult {
  /** `null` when a signal ended it. */
  code: number | null
  stdout: string
  stderr: string
}

/**
 * Run Node to its end, in the repository.
 * @param env besides the environment of the tests
 */
export async function runNode(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<ProcessResult> {
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const result = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => (result.stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (result.stderr += chunk.toString()))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  return { code, ...result }
}
