import { spawn } from 'node:child_process'

export interface RunProgramParameters {
  /** Path, never a name that a shell would look up. */
  program: string
  args?: readonly string[]
  /** The whole of it: nothing of this process's own environment goes along. */
  environment: Readonly<Record<string, string>>
  input?: Uint8Array | string
  /** Longest output in bytes. Default: 256 MB. */
  limitBytes?: number
  /** Milliseconds until it is ended. Default: 60000. */
  timeoutMs?: number
  /** Ends it. */
  signal: AbortSignal
}

/**
 * Run a program without a shell.
 * @returns what it wrote
 * @throws {Error} when it cannot be started, fails, takes too long, or writes too much
 */
export function runProgram({
  program,
  args = [],
  environment,
  input = '',
  limitBytes = 268_435_456,
  timeoutMs = 60_000,
  signal,
}: RunProgramParameters): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], {
      env: { ...environment },
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
      signal,
    })
    const chunks: Buffer[] = []
    let length = 0
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      length += chunk.length
      if (length > limitBytes) child.kill('SIGKILL')
    })
    // A program that has heard enough closes its input.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0 && length <= limitBytes) resolve(Buffer.concat(chunks))
      else reject(new Error(`${program} ended with ${code ?? 'a signal'}.`))
    })
  })
}
