import { expect, test } from 'vitest'
import { addCommit } from './addCommit.ts'
import { createGitStore } from './createGitStore.ts'
import { findByHash, findCommit } from './findCommit.ts'
import { findMergeBase, isAncestor } from './findMergeBase.ts'
import { walkCommits } from './walkCommits.ts'

/**
 *     a --- b --- m --- d      main
 *      \         /
 *       x ----- y --- z        topic
 */
function start() {
  const store = createGitStore()
  let seconds = 0
  const names = new Map<string, string>()
  const hashes = new Map<string, string>()
  const add = (name: string, ...parents: string[]) => {
    const hash = addCommit(store, {
      parents: parents.map((parent) => hashes.get(parent) ?? ''),
      message: name,
      author: { name: 'Ana', email: 'ana@example.com' },
      date: (seconds += 1_000),
    })
    names.set(hash, name)
    hashes.set(name, hash)
  }
  add('a')
  add('x', 'a')
  add('b', 'a')
  add('y', 'x')
  add('m', 'b', 'y')
  add('z', 'y')
  add('d', 'm')
  add('alone')
  const hashOf = (name: string) => hashes.get(name) ?? ''
  const walk = (from: string[], exclude: string[] = []) =>
    [...walkCommits(store, from.map(hashOf), exclude.map(hashOf))].map((hash) => names.get(hash))
  const base = (one: string, other: string) =>
    names.get(findMergeBase(store, hashOf(one), hashOf(other)) ?? '')
  return { store, hashOf, walk, base }
}

test('default: newest first, each once', () => {
  expect(start().walk(['d', 'z'])).toEqual(['d', 'z', 'm', 'y', 'b', 'x', 'a'])
})

test('parameters: exclude', () => {
  expect(start().walk(['d'], ['z'])).toEqual(['d', 'm', 'b'])
  expect(start().walk(['z'], ['d'])).toEqual(['z'])
  expect(start().walk(['d'], ['d'])).toEqual([])
})

test.each([
  ['d', 'z', 'y'],
  ['b', 'z', 'a'],
  ['d', 'y', 'y'],
  ['d', 'd', 'd'],
  ['d', 'alone', undefined],
])('findMergeBase of %s and %s is %s', (one, other, expected) => {
  const { base } = start()

  expect([base(one, other), base(other, one)]).toEqual([expected, expected])
})

test('isAncestor', () => {
  const { store, hashOf } = start()

  expect(isAncestor(store, hashOf('y'), hashOf('d'))).toBe(true)
  expect(isAncestor(store, hashOf('z'), hashOf('d'))).toBe(false)
})

test('findCommit knows branches, tags, tags on tags, and hashes of seven digits', () => {
  const { store, hashOf } = start()
  const { objects, branches, tags } = store
  const toTag = (object: string, objectType: 'commit' | 'tag') =>
    objects.put({ type: 'tag', object, objectType, name: 't', message: '' })
  branches.set('feature/x', hashOf('z'))
  tags.set('light', hashOf('b'))
  tags.set('heavy', toTag(toTag(hashOf('m'), 'commit'), 'tag'))

  expect(['feature/x', 'light', 'heavy'].map((name) => findCommit(store, name))).toEqual(
    ['z', 'b', 'm'].map(hashOf),
  )
  expect(findByHash(store, hashOf('a').slice(0, 7))).toBe(hashOf('a'))
  expect(findByHash(store, hashOf('a').slice(0, 6))).toBeUndefined()
  expect(findByHash(store, objects.commit(hashOf('a')).tree)).toBeUndefined()
})
