import { readFile, rm, writeFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

const pollMs = 100

/**
 * Run a task while no other process runs one under the same lock, a file that names its owner. The
 * lock of a process that has died is taken over.
 */
export async function withLock<result>(lock: string, task: () => Promise<result>): Promise<result> {
  while (!(await tryToLock(lock))) await wait(pollMs)
  try {
    return await task()
  } finally {
    await rm(lock, { force: true })
  }
}

async function tryToLock(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    const owner = await readFile(lock, 'utf8').catch(() => '')
    // Empty: the owner has made the file and is about to write its id.
    if (owner !== '' && !isRunning(Number(owner))) await rm(lock, { force: true })
    return false
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return codeOf(error) === 'EPERM'
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
