import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../projectRoot.ts'
import { createDirectory } from '../testing/createDirectory.ts'
import { writeWhole } from './writeWhole.ts'

test('default', async () => {
  const directory = await createDirectory({ state: 'old and longer' })
  const file = join(directory, 'state')

  await writeWhole(file, 'new')

  expect(await readFile(file, 'utf8')).toBe('new')
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await readdir(directory)).toEqual(['state'])
})

test('behavior: what a killed writer left is no hindrance, and no leak', async () => {
  const directory = await createDirectory({ 'state.next': 'half' })
  const file = join(directory, 'state')

  await writeWhole(file, 'new')

  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await readdir(directory)).toEqual(['state'])
})

test('behavior: a folder that is not there', async () => {
  const file = join(await createDirectory(), 'nowhere/state')

  await expect(writeWhole(file, '')).rejects.toThrow('ENOENT')
})

/** Writes states of a megabyte, of one letter each, until it is killed. */
const writer = `
  import { writeWhole } from '${projectRoot}src/simulator/node/state/writeWhole.ts'
  const [, file] = process.argv
  for (let round = 0; ; round += 1) {
    await writeWhole(file, String.fromCharCode(97 + (round % 26)).repeat(1_000_000))
    if (round === 0) console.log('started')
  }
`

test(
  'behavior: whenever the writer is killed, the file is whole',
  { timeout: 60_000 },
  async () => {
    const file = join(await createDirectory(), 'state')
    const found: string[] = []

    for (const killAfterMs of [0, 1, 2, 3, 5, 7, 11, 13]) {
      const child = spawn(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '--eval', writer, file],
        { cwd: projectRoot, stdio: ['ignore', 'pipe', 'inherit'] },
      )
      const ended = once(child, 'close')
      await once(child.stdout, 'data')
      // No test waits for it: the moments differ, so that the kill meets a write in each of its steps.
      setTimeout(() => child.kill('SIGKILL'), killAfterMs)
      await ended
      found.push(await readFile(file, 'utf8'))
    }

    expect(found.map((text) => [text.length, new Set(text).size])).toEqual(
      found.map(() => [1_000_000, 1]),
    )
  },
)
