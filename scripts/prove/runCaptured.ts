import { spawn } from 'node:child_process'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'

export interface CapturedRun {
  /** `null` when a signal ended it. */
  code: number | null
  stdout: string
  stderr: string
}

/** Run a program to its end, in the repository, and keep what it prints. */
export async function runCaptured(
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<CapturedRun> {
  const child = spawn(program, args, {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  return { code, ...output }
}
