import { expect, test } from 'vitest'
import { createSeedRecords } from './createSeedRecords.ts'
import { listDirectory } from './listDirectory.ts'
import { acme } from './people.ts'

const repository = createSeedRecords(0).repository({
  uuid: '{one}',
  slug: 'one',
  description: '',
  workspace: acme.uuid,
  files: ['b.md', 'src/one.ts', 'src/below/two.ts', 'a/x.md', 'srcs.md'].map((path) => ({
    path,
    content: '',
  })),
})
const paths = (path: string) => listDirectory(repository, path)?.map((entry) => entry.path)

test('default: folders come first, each once', () => {
  expect(paths('')).toEqual(['a', 'src', 'b.md', 'srcs.md'])
})

test('parameters: path', () => {
  expect(paths('src')).toEqual(['src/below', 'src/one.ts'])
})

test('behavior: a folder that is not there', () => {
  expect(paths('sr')).toBeUndefined()
})

test('behavior: a repository without files has a root', () => {
  expect(listDirectory({ ...repository, files: [] }, '')).toEqual([])
})
