import { expect, test } from 'vitest'
import { readSourceFile } from './readSourceFile.ts'

const read = (text: string) => readSourceFile('src/a.ts', text)

test('default', () => {
  expect(read('export const a = 1\n')).toEqual({
    path: 'src/a.ts',
    lineCount: 1,
    imports: [],
    hasDefaultExport: false,
    hasExportAll: false,
    hasModuleState: false,
    unsafeUses: [],
  })
})

test.each([
  ["import { a } from './b.ts'", './b.ts'],
  ["import type { A } from './b.ts'", './b.ts'],
  ["import './b.css'", './b.css'],
  ["export { a } from './b.ts'", './b.ts'],
  ["export * from './b.ts'", './b.ts'],
  ["const a = () => import('./b.ts')", './b.ts'],
  ["type A = import('./b.ts').A", './b.ts'],
  ['const a = (name: string) => import(name)', '(computed)'],
  ['const a = (name: string) => import(`./${name}.ts`)', '(computed)'],
])('behavior: %s is an import', (text, name) => {
  expect(read(text).imports).toEqual([name])
})

test.each([
  'export default 1',
  'export default function a() {}',
  'const a = 1\nexport { a as default }',
  "export { default } from './b.ts'",
])('behavior: %j is a default export', (text) => {
  expect(read(text).hasDefaultExport).toBe(true)
})

test.each(['let a = 1', 'var a = 1', 'export let a = 1'])(
  'behavior: %s is state in the module',
  (text) => {
    expect(read(text).hasModuleState).toBe(true)
  },
)

test('behavior: a let in a function is no state in the module', () => {
  expect(read('export function a() { let b = 1; return b++ }').hasModuleState).toBe(false)
})

test('behavior: an `export *` is seen', () => {
  expect(read("export * as a from './b.ts'").hasExportAll).toBe(true)
})

test('behavior: a style sheet only has a length', () => {
  expect(readSourceFile('src/a.css', '@import "b.css";\n\na {}')).toMatchObject({
    lineCount: 3,
    imports: [],
  })
})

test('behavior: a script that does not parse', () => {
  expect(() => read('const = 1')).toThrow('src/a.ts does not parse: ')
})
