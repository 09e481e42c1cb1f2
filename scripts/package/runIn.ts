import { spawn } from 'node:child_process'
import { CommandError } from '../../src/simulator/node/CommandError.ts'

/**
 * Run a command in a folder, and answer what it said.
 *
 * @throws {CommandError} with all of that, when it fails
 */
export async function runIn(
  directory: string,
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<string> {
  const { NODE_ENV: _own, ...inherited } = process.env
  const child = spawn(command, args, {
    cwd: directory,
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code === 0) return output
  throw new CommandError(`${command} ${args.join(' ')} failed with ${code}.\n${output}`)
}
