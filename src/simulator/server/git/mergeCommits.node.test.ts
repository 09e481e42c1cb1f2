import { expect, test } from 'vitest'
import { addCommit } from './addCommit.ts'
import { createGitStore } from './createGitStore.ts'
import { findEntry } from './findEntry.ts'
import { mergeCommits } from './mergeCommits.ts'

type Files = Readonly<Record<string, string | null>>

const lines = (...changed: readonly [number, string][]) =>
  Array.from({ length: 12 }, (_, index) => new Map(changed).get(index) ?? `line ${index}`)
    .map((line) => `${line}\n`)
    .join('')

/** What becomes of a base and two branches off it: the merged file `f`, or the paths in conflict. */
function merge(base: Files, ours: Files, theirs: Files) {
  const store = createGitStore()
  const commit = (files: Files, ...parents: string[]) =>
    addCommit(store, {
      parents,
      changes: new Map(
        Object.entries(files).map(([path, text]) => [
          path,
          text === null ? null : { content: text },
        ]),
      ),
      message: 'Change',
      author: { name: 'Ana', email: 'ana@example.com' },
      date: 0,
    })
  const root = commit(base)
  const merged = mergeCommits(store, commit(ours, root), commit(theirs, root))
  if ('conflicts' in merged) return merged.conflicts
  const file = findEntry(store.objects, merged.tree, 'f')
  return file && Buffer.from(store.objects.blob(file.hash).content).toString()
}

const base = { f: lines() }

test('default: both sides’ lines are in the merge', () => {
  const merged = merge(base, { f: lines([1, 'ours']) }, { f: lines([9, 'theirs']) })

  expect(merged).toBe(lines([1, 'ours'], [9, 'theirs']))
})

test.each<[title: string, ours: Files, theirs: Files, result: unknown]>([
  ['the same change', { f: 'new\n' }, { f: 'new\n' }, 'new\n'],
  [
    'the same line alike, others apart',
    { f: lines([1, 'x'], [4, 'a']) },
    { f: lines([1, 'x']) },
    lines([1, 'x'], [4, 'a']),
  ],
  ['the same line', { f: lines([5, 'a']) }, { f: lines([5, 'b']) }, ['f']],
  ['adjoining lines', { f: lines([5, 'a']) }, { f: lines([6, 'b']) }, ['f']],
  [
    'lines with one between',
    { f: lines([4, 'a']) },
    { f: lines([6, 'b']) },
    lines([4, 'a'], [6, 'b']),
  ],
  ['a file gone and changed', { f: null }, { f: 'new\n' }, ['f']],
  ['a file gone on both sides', { f: null }, { f: null }, undefined],
  ['a file gone on one side', {}, { f: null }, undefined],
  ['two new files of one name', { g: 'a\n' }, { g: 'b\n' }, ['g']],
  ['a file and a folder of one name', { g: 'a\n' }, { 'g/x': 'b\n' }, ['g/x']],
  ['files that are no text', { f: 'a\0' }, { f: 'b\0' }, ['f']],
])('behavior: %s', (_title, ours, theirs, result) => {
  expect(merge(base, ours, theirs)).toEqual(result)
})

test('behavior: bytes that are no UTF-8 stay as they are', () => {
  const store = createGitStore()
  const commit = (content: Buffer, ...parents: string[]) =>
    addCommit(store, {
      parents,
      changes: new Map([['f', { content }]]),
      message: 'Change',
      author: { name: 'Ana', email: 'ana@example.com' },
      date: 0,
    })
  const root = commit(Buffer.from('\xe9\nb\nc\n', 'latin1'))
  const ours = commit(Buffer.from('\xe9\nb\nC\n', 'latin1'), root)
  const theirs = commit(Buffer.from('\xe8\nb\nc\n', 'latin1'), root)
  const merged = mergeCommits(store, ours, theirs)
  const tree = 'tree' in merged ? merged.tree : ''
  const { hash = '' } = findEntry(store.objects, tree, 'f') ?? {}

  expect(Buffer.from(store.objects.blob(hash).content).toString('latin1')).toBe('\xe8\nb\nC\n')
})
