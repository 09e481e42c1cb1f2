import { readdir, readFile, rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createDirectory } from './testing/createDirectory.ts'
import { runNode } from './testing/runNode.ts'
import { withLock } from './withLock.ts'

async function createLock(text?: string) {
  const directory = await createDirectory(text === undefined ? {} : { lock: text })
  return { directory, lock: join(directory, 'lock') }
}

test('default', async () => {
  const { directory, lock } = await createLock()
  const owner = await withLock(lock, () => readFile(lock, 'utf8'))
  expect(owner).toBe(String(process.pid))
  expect(await readdir(directory)).toEqual([])
})

test('behavior: tasks run one after the other', async () => {
  const { lock } = await createLock()
  const events: string[] = []
  const run = (name: string) =>
    withLock(lock, async () => {
      events.push(`${name} begins`)
      await readFile(lock)
      events.push(`${name} ends`)
    })
  await Promise.all([run('a'), run('b')])
  expect(events.join()).toMatch(/^(\w) begins,\1 ends,(\w) begins,\2 ends$/)
})

test('behavior: a failure goes to the caller, and the lock is given up', async () => {
  const { directory, lock } = await createLock()
  const error = new Error('no')
  await expect(withLock(lock, () => Promise.reject(error))).rejects.toBe(error)
  expect(await readdir(directory)).toEqual([])
})

test('behavior: the lock of a dead process is taken over', async () => {
  const { stdout: deadProcess } = await runNode(['-p', 'process.pid'])
  const { lock } = await createLock(deadProcess.trim())
  expect(await withLock(lock, async () => 'done')).toBe('done')
})

test('behavior: an old lock is taken over, whoever has the number now', async () => {
  const { lock } = await createLock(String(process.pid))
  const elevenMinutesAgo = new Date(Date.now() - 11 * 60_000)
  await utimes(lock, elevenMinutesAgo, elevenMinutesAgo)
  expect(await withLock(lock, async () => 'done')).toBe('done')
})

test.each([
  ['of a process that runs', String(process.pid)],
  ['that has no number yet', ''],
])('behavior: a lock %s is waited for', async (_, text) => {
  const { lock } = await createLock(text)
  const events: string[] = []
  const done = withLock(lock, async () => events.push('runs'))
  // Another lock, taken and given up: long enough for the task to run if it did not wait.
  await withLock(`${lock}-other`, () => readFile(lock))
  events.push('is given up')
  await rm(lock)
  await done
  expect(events).toEqual(['is given up', 'runs'])
})

test('behavior: a directory that is not there', async () => {
  const { lock } = await createLock()
  await expect(withLock(join(lock, 'lock'), async () => 'done')).rejects.toThrow('ENOENT')
})
