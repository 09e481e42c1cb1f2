import { expect, test } from 'vitest'
import { findStyleBreaches } from './findStyleBreaches.ts'
import { readSourceFile } from './readSourceFile.ts'

function check(path: string, text: string): string[] {
  return findStyleBreaches([readSourceFile(path, text)])
}

test.each([
  ['src/app/a.ts', 'export const a = 1\n'],
  ['src/app/a.ts', '//\n'.repeat(200)],
  ['vite.config.ts', 'export default {}'],
  ['src/app/clientStub.ts', 'export default {}'],
  ['e2e/fixtures/prepareBundles.ts', 'export default {}'],
  ['src/bridge/index.ts', "export { a } from './a.ts'"],
  ['src/bridge/index.test.ts', 'export const a = 1'],
])('control: %s has no breach', (path, text) => {
  expect(check(path, text)).toEqual([])
})

test.each([
  ['src/app/a.ts', '//\n'.repeat(201), 'has 201 lines; 200 is the limit'],
  ['src/app/a.css', 'a {}\n'.repeat(201), 'has 201 lines; 200 is the limit'],
  ['src/app/utils.ts', '', 'is named for its kind, not its content'],
  ['src/app/helper.test.ts', '', 'is named for its kind, not its content'],
  ['src/app/index.ts', '', 'is named for its kind, not its content'],
  ['src/app/constants.tsx', '', 'is named for its kind, not its content'],
  ['src/app/a.ts', 'export default 1', 'has a default export'],
  ['src/app/a.ts', "export * from './b.ts'", 'has an `export *`; name what it exports'],
  ['src/app/a.ts', 'let a = 1', 'keeps state in the module; create it in a function'],
])('behavior: reports %s', (path, text, breach) => {
  expect(check(path, text)).toEqual([`${path} ${breach}.`])
})

test('behavior: reports each breach of each file', () => {
  const files = [
    readSourceFile('src/utils.ts', 'let a = 1'),
    readSourceFile('src/b.ts', 'export default 1'),
  ]
  expect(findStyleBreaches(files)).toHaveLength(3)
})
