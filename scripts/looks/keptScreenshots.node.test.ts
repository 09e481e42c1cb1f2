import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'
import { keptScreenshots } from './keptScreenshots.ts'

const directory = join(projectRoot, 'docs/screens')

test('default: docs/screens holds the kept screenshots, and no other file', async () => {
  const files = await readdir(directory)
  expect(files.toSorted()).toEqual([...keptScreenshots].map((name) => `${name}.png`).toSorted())
})

test('behavior: they are twenty at most, and 2 MB at most together', async () => {
  const files = await readdir(directory)
  const sizes = await Promise.all(
    files.map(async (name) => (await stat(join(directory, name))).size),
  )
  expect(files.length).toBeLessThanOrEqual(20)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2_000_000)
})
