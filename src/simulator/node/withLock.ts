import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

const pollMs = 100
// Longer than any build. The owner's number may by now be that of another program.
const longestMs = 10 * 60_000

/**
 * Run a task while no other process runs one under the same lock, a file that names its owner. The
 * lock of a process that has died is taken over, and so is one older than ten minutes.
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
    if (await isAbandoned(lock)) await rm(lock, { force: true })
    return false
  }
}

async function isAbandoned(lock: string): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(lock)
    const owner = await readFile(lock, 'utf8')
    // Empty: the owner has made the file and is about to write its number.
    return Date.now() - mtimeMs > longestMs || (owner !== '' && !isRunning(Number(owner)))
  } catch (error) {
    // Given up in this moment.
    if (codeOf(error) === 'ENOENT') return false
    throw error
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
