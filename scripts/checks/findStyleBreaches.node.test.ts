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
  ['src/bridge/core.ts', "export { a } from './a.ts'"],
  ['src/app/shared/ui/SafeLink.tsx', 'export const a = <a href={safe} />'],
  ['src/app/a.tsx', 'export const a = <SafeLink href={address} />'],
  ['src/app/a.test.tsx', 'place.innerHTML = markup'],
  ['src/simulator/host/a.tsx', 'export const a = <a href={address} />'],
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
  [
    'src/app/a.tsx',
    'export const a = <a href={address} />',
    'uses href, which is not safe in a frame',
  ],
  [
    'src/bridge/flags/a.tsx',
    'export const a = <p dangerouslySetInnerHTML={b} />',
    'uses dangerouslySetInnerHTML, which is not safe in a frame',
  ],
  ['src/app/a.ts', 'place.innerHTML = text', 'uses innerHTML, which is not safe in a frame'],
  [
    'src/app/a.ts',
    "place.insertAdjacentHTML('afterend', text)",
    'uses insertAdjacentHTML, which is not safe in a frame',
  ],
  ['src/app/a.ts', 'document.write(text)', 'uses document.write, which is not safe in a frame'],
  ['src/main.tsx', 'document.cookie = text', 'uses document.cookie, which is not safe in a frame'],
  [
    'src/bridge/core/a.ts',
    'window.localStorage.setItem(a, b)',
    'uses localStorage, which is not safe in a frame',
  ],
  [
    'src/bridge/core/a.ts',
    'sessionStorage.clear()',
    'uses sessionStorage, which is not safe in a frame',
  ],
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
