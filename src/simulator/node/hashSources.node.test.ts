import { rename, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hashSources } from './hashSources.ts'
import { createDirectory } from './testing/createDirectory.ts'

const files = { 'lock.json': '{}', 'src/a.ts': 'a', 'src/deep/b.css': 'b' }
const sources = ['lock.json', 'src']

test('default', async () => {
  const [one, other] = await Promise.all([createDirectory(files), createDirectory(files)])
  const hash = await hashSources(one, sources)
  expect(hash).toMatch(/^[\da-f]{64}$/)
  expect(await hashSources(other, sources)).toBe(hash)
})

test.each([
  ['another content', 'src/deep/b.css'],
  ['a further file', 'src/deep/c.css'],
  ['the file that is named itself', 'lock.json'],
])('behavior: %s changes the hash', async (_, file) => {
  const root = await createDirectory(files)
  const before = await hashSources(root, sources)
  await writeFile(join(root, file), 'changed')
  expect(await hashSources(root, sources)).not.toBe(before)
})

test('behavior: another name changes the hash', async () => {
  const root = await createDirectory(files)
  const before = await hashSources(root, sources)
  await rename(join(root, 'src/a.ts'), join(root, 'src/z.ts'))
  expect(await hashSources(root, sources)).not.toBe(before)
})

test.each(['src/a.test.ts', 'src/deep/b.node.test.ts', 'src/c.test.tsx', 'other.ts'])(
  'behavior: %s does not count',
  async (file) => {
    const root = await createDirectory(files)
    const before = await hashSources(root, sources)
    await writeFile(join(root, file), 'new')
    expect(await hashSources(root, sources)).toBe(before)
  },
)

test('behavior: dates do not count', async () => {
  const root = await createDirectory(files)
  const before = await hashSources(root, sources)
  await utimes(join(root, 'src/a.ts'), 0, 0)
  expect(await hashSources(root, sources)).toBe(before)
})

test('behavior: the root may be written with a slash', async () => {
  const root = await createDirectory(files)
  expect(await hashSources(`${root}/`, sources)).toBe(await hashSources(root, sources))
})

test('behavior: a missing source counts as empty', async () => {
  const root = await createDirectory(files)
  expect(await hashSources(root, [...sources, 'missing'])).toBe(await hashSources(root, sources))
})
