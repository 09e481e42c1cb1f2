import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'
import type { RunResult } from './judgeRun.ts'

/** Milliseconds between asking a group to end and ending it. */
const graceMs = 5000

export interface RunScriptParameters {
  /** A command line, run by the shell with the project's tools on its PATH. */
  command: string
  env?: Record<string, string>
  /** Milliseconds after which it is stopped. */
  timeoutMs: number
}

/** Run a command and show its output as it comes. Never throws for what the command does. */
export async function runScript({
  command,
  env = {},
  timeoutMs,
}: RunScriptParameters): Promise<RunResult> {
  const tools = join(projectRoot, 'node_modules/.bin')
  const child = spawn(command, {
    cwd: projectRoot,
    env: { ...process.env, ...env, PATH: `${tools}${delimiter}${process.env['PATH'] ?? ''}` },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: true,
    // A group of its own, so that a browser it started can be stopped with it.
    detached: true,
  })
  const interrupt = () => {
    signalGroup(child.pid, 'SIGTERM')
    process.exit(130)
  }
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt)
  const state = { timedOut: false }
  const timer = setTimeout(() => {
    state.timedOut = true
    signalGroup(child.pid, 'SIGTERM')
    setTimeout(() => signalGroup(child.pid, 'SIGKILL'), graceMs).unref()
  }, timeoutMs)
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null))
    child.once('close', resolve)
  })
  clearTimeout(timer)
  process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
  return { code, timedOut: state.timedOut }
}

function signalGroup(leader: number | undefined, signal: NodeJS.Signals): void {
  if (leader === undefined) return
  try {
    process.kill(-leader, signal)
  } catch {
    // The group has ended already.
  }
}
