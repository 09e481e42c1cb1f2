import { expect, test } from 'vitest'
import type { FileChange } from './writeTree.ts'
import { createObjectStore } from './createObjectStore.ts'
import { parseObject } from './parseObject.ts'
import { toObjectBytes } from './toObjectBytes.ts'
import { writeTree } from './writeTree.ts'

const ana = { name: 'Ana', email: 'ana@example.com', seconds: 1_700_000_000, offset: '+0100' }

/** What git 2.39 itself made of the same files, people and dates. */
const byGit = {
  blob: 'ce013625030ba8dba906f756967f9e9ca394464a',
  tree: 'b98cc3ce8f5619406fbce31bbc6750c8c1c6af24',
  first: '89ed1185f0c0dfe5aa7c7983b0a81b108460eeb5',
  second: '8045238f2bedd3b19b52edb7e6da0d7c9bf6428a',
  tag: 'b3cb4f400dc9f10951d5a040ade3ebc32bd51c70',
}

test('default: hashes are those of git', () => {
  const objects = createObjectStore()
  const people = { author: ana, committer: ana }
  const blob = objects.put({ type: 'blob', content: Buffer.from('hello\n') })
  const tree = writeTree(
    objects,
    undefined,
    new Map<string, FileChange>([
      ['b/d', { content: 'x' }],
      ['b0', { content: 'y' }],
      ['b.c', { content: 'x', mode: '100755' }],
      ['a', { content: 'hello\n' }],
    ]),
  )
  const first = objects.put({ type: 'commit', tree, parents: [], ...people, message: 'First\n' })
  const parents = [first]
  const second = objects.put({ type: 'commit', tree, parents, ...people, message: 'Second\n' })
  const target = { object: second, objectType: 'commit' as const }
  const tag = objects.put({ type: 'tag', ...target, name: 'v1', tagger: ana, message: 'One\n' })

  expect({ blob, tree, first, second, tag }).toEqual(byGit)
})

test('a commit and a tag survive being written and read', () => {
  const tree = byGit.tree
  const committer = { ...ana, name: 'Zoë', seconds: 0, offset: '-0330' }
  const parents = [byGit.first, byGit.second]
  const message = 'Ümlaut\n\nand more\n'
  const commit = { type: 'commit' as const, tree, parents, author: ana, committer, message }
  const target = { object: byGit.first, objectType: 'commit' as const }
  const tag = { type: 'tag' as const, ...target, name: 'v1', tagger: committer, message: '' }

  expect(parseObject('commit', toObjectBytes(commit))).toEqual(commit)
  expect(parseObject('tag', toObjectBytes(tag))).toEqual(tag)
})

test('behavior: a signature and an unknown mode of old do not hinder', () => {
  const commit = Buffer.from(
    `tree ${byGit.tree}\nauthor Ana <ana@example.com> 1 +0000\ncommitter Ana <ana@example.com> 1 +0000\n` +
      'gpgsig -----BEGIN\n tree lie\n -----END\n\nSigned\n',
  )
  const tree = Buffer.concat([Buffer.from('100664 a\0'), Buffer.from(byGit.blob, 'hex')])

  expect(parseObject('commit', commit)).toMatchObject({ tree: byGit.tree, message: 'Signed\n' })
  expect(parseObject('tree', tree)).toMatchObject({ entries: [{ mode: '100644', name: 'a' }] })
})

test.each([
  ['commit', 'tree x\nauthor a\ncommitter a\n\n'],
  ['commit', ''],
  ['tree', '100644 a\0short'],
  ['tree', '777 a\0aaaaaaaaaaaaaaaaaaaa'],
  ['tag', `object ${byGit.first}\ntype spell\ntag v\n\n`],
] as const)('behavior: bytes that are no %s are refused: %j', (type, text) => {
  expect(() => parseObject(type, Buffer.from(text))).toThrow(Error)
})

test('behavior: a name cannot end its line', () => {
  const people = { author: { ...ana, name: 'A <b>\nparent x' }, committer: ana }
  const commit = { type: 'commit' as const, tree: byGit.tree, parents: [], ...people, message: '' }

  expect(parseObject('commit', toObjectBytes(commit))).toMatchObject({
    parents: [],
    author: { name: 'A bparent x', email: 'ana@example.com' },
  })
})
