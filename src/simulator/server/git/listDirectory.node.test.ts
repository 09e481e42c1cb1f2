import { expect, test } from 'vitest'
import { createObjectStore } from './createObjectStore.ts'
import { listDirectory } from './listDirectory.ts'
import { writeTree } from './writeTree.ts'

const objects = createObjectStore()
const paths = ['b.md', 'src/one.ts', 'src/below/two.ts', 'a/x.md', 'srcs.md']
const tree = writeTree(objects, undefined, new Map(paths.map((path) => [path, { content: '' }])))
const list = (path: string, depth?: number) =>
  listDirectory(objects, tree, path, depth)?.map((entry) => entry.path)

test('default: folders come first, each once', () => {
  expect(list('')).toEqual(['a', 'src', 'b.md', 'srcs.md'])
})

test('parameters: path', () => {
  expect(list('src')).toEqual(['src/below', 'src/one.ts'])
})

test('parameters: depth', () => {
  expect(list('src', 2)).toEqual(['src/below', 'src/one.ts', 'src/below/two.ts'])
})

test.each(['sr', 'b.md', 'src/one.ts/x', '..'])('behavior: %s is no folder', (path) => {
  expect(list(path)).toBeUndefined()
})

test('behavior: a repository without files has a root', () => {
  const empty = writeTree(objects, undefined, new Map())

  expect(empty).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904')
  expect(listDirectory(objects, empty, '')).toEqual([])
})
