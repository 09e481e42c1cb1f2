import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { CommandError } from './CommandError.ts'
import { projectRoot } from './projectRoot.ts'

/**
 * `frame` is the script for the app's frame, `acjs` the other one, on Atlassian's own, and `host` the
 * pages around it.
 */
export type SimulatorPart = 'frame' | 'acjs' | 'host'

/**
 * Build one part of the simulator's browser code.
 * In a process of its own, because Vite's build sets NODE_ENV for good, and a dev server may follow.
 * @throws {CommandError} with Vite's output
 */
export async function runViteBuild(part: SimulatorPart, directory: string): Promise<void> {
  const vite = join(
    dirname(createRequire(import.meta.url).resolve('vite/package.json')),
    'bin/vite.js',
  )
  const args = [vite, 'build', '--config', 'vite.simulator.config.ts', '--mode', part]
  const child = spawn(process.execPath, [...args, '--outDir', directory], {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: string[] = []
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code === 0) return
  throw new CommandError(`The ${part} part of the simulator did not build.\n${output.join('')}`)
}
