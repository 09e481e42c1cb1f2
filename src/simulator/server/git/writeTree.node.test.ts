import { expect, test } from 'vitest'
import { createObjectStore } from './createObjectStore.ts'
import { findEntry } from './findEntry.ts'
import { listFiles } from './listFiles.ts'
import { type FileChange, writeTree } from './writeTree.ts'

function start() {
  const objects = createObjectStore()
  const write = (base: string | undefined, changes: Record<string, FileChange>) =>
    writeTree(objects, base, new Map(Object.entries(changes)))
  const tree = write(undefined, {
    'a.md': { content: 'a' },
    'src/one.ts': { content: '1' },
    'src/deep/two.ts': { content: '2', mode: '100755' },
  })
  const list = (hash: string) => listFiles(objects, hash).map(({ path }) => path)
  return { objects, write, tree, list }
}

test('default: what is not named stays, and is shared', () => {
  const { objects, write, tree, list } = start()
  const changed = write(tree, { 'a.md': { content: 'b' } })

  expect(list(changed)).toEqual(['a.md', 'src/deep/two.ts', 'src/one.ts'])
  expect(findEntry(objects, changed, 'src')).toEqual(findEntry(objects, tree, 'src'))
})

test('behavior: null takes a file away, and the folders it leaves empty', () => {
  const { write, tree, list } = start()

  expect(list(write(tree, { 'src/deep/two.ts': null }))).toEqual(['a.md', 'src/one.ts'])
  expect(list(write(tree, { 'src/one.ts': null, 'src/deep/two.ts': null }))).toEqual(['a.md'])
})

test('behavior: what is not there cannot be taken away', () => {
  const { write, tree } = start()

  expect(write(tree, { 'b.md': null, 'a.md/x': null, 'no/where': null })).toBe(tree)
})

test('behavior: a file keeps its mode', () => {
  const { objects, write, tree } = start()
  const changed = write(tree, { 'src/deep/two.ts': { content: 'changed' } })

  expect(findEntry(objects, changed, 'src/deep/two.ts')).toMatchObject({ mode: '100755' })
})

test('behavior: a folder takes the place of a file, and the other way round', () => {
  const { write, tree, list } = start()

  expect(list(write(tree, { 'a.md/x': { content: '' } }))).toContain('a.md/x')
  expect(list(write(tree, { src: { content: '' } }))).toEqual(['a.md', 'src'])
})
