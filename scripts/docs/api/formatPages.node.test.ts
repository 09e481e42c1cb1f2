import { expect, test } from 'vitest'
import { block, toPage, toSection } from './testing/toSection.ts'

const source = 'Source: [src/kit.ts](../../src/kit.ts)'

test('default: a function', () => {
  const section = toSection(
    'add',
    `/**
 * Adds.
 *
 * @param b Milliseconds.
 * @returns the sum
 * @throws {RangeError} when it is too big
 */
export async function add(a: number, b = 2): Promise<number> { return a + b }`,
  )

  expect(section.trim()).toBe(
    [
      '### `add`',
      'Adds.',
      block('function add(a: number, b = 2): Promise<number>'),
      '- `a`: `number`\n- `b` (optional): Milliseconds.\n- Returns the sum\n- Throws `RangeError` when it is too big',
      source,
    ].join('\n\n'),
  )
})

test('behavior: a name is followed through files to where it is declared', () => {
  const page = toPage({
    'src/kit.ts': `// The entry.\nexport { outer as shown } from './a/middle.ts'\nexport type { Size } from './a/Size.ts'`,
    'src/a/middle.ts': `import { inner } from './deep/inner.ts'\nexport { inner as outer }`,
    'src/a/deep/inner.ts': `import type { Size } from '../Size.ts'\n/** Inside. */\nexport const inner = (size: Size): string => size.name`,
    'src/a/Size.ts': `export interface Size { name: string }`,
  })

  expect(page).toContain('# `shop`\n\nThe entry.\n')
  expect(page).toContain('## Functions\n\n### `shown`\n\nInside.\n')
  expect(page).toContain('- `size`: [`Size`](#size)\n')
  expect(page).toContain('[src/a/deep/inner.ts](../../src/a/deep/inner.ts)')
})

test('behavior: a name of a package stays one', () => {
  expect(toSection('expect', `export { expect } from '@playwright/test'`)).toContain(
    'The one of `@playwright/test`.',
  )
})

test('behavior: exports keep their order within their group', () => {
  const page = toPage({
    'src/kit.ts': `
export interface First {}
export function useSecond() {}
export function b() {}
export function Panel() {}
export function a() {}
export class Fourth {}
export const fifth = 5`,
  })

  expect(page.match(/^##.*$/gm)).toEqual([
    '## Components and hooks',
    '### `useSecond`',
    '### `Panel`',
    '## Functions',
    '### `b`',
    '### `a`',
    '## Classes',
    '### `Fourth`',
    '## Constants',
    '### `fifth`',
    '## Types',
    '### `First`',
  ])
})

test('behavior: a component names the parts of its props', () => {
  const section = toSection(
    'Panel',
    `export interface PanelProps { title: string; wide?: boolean }
/** A panel. */
export function Panel({ title, wide = false }: PanelProps) { return null }`,
  )

  expect(section).toContain(block('function Panel({ title, wide = false }: PanelProps)'))
  expect(section).toContain('- `{ title, wide }`: [`PanelProps`](#panelprops)\n')
})

test('behavior: a type that is not exported stands with the one that names it', () => {
  const section = toSection(
    'Shown',
    `type Hidden = { deep: Deeper }\ninterface Deeper { size: 1 }\nexport type Shown = Hidden | null`,
  )

  expect(section).toContain(
    `It names:\n\n${block('type Hidden = { deep: Deeper }\n\ninterface Deeper { size: 1 }')}`,
  )
})

test('behavior: two names with the same letters have two anchors', () => {
  const page = toPage({
    'src/kit.ts': `export interface Change { a: 1 }\nexport function change(): Change {}`,
  })

  expect(page).toContain('See [`Change`](#change-1).')
})

test('behavior: what cannot be followed is said', () => {
  expect(() => toPage({ 'src/kit.ts': `export * from './all.ts'` })).toThrow('export *')
  expect(() =>
    toPage({ 'src/kit.ts': `export { gone } from './all.ts'`, 'src/all.ts': '' }),
  ).toThrow('src/all.ts does not export "gone".')
  expect(() => toPage({ 'src/kit.ts': 'export const' })).toThrow('src/kit.ts does not parse')
})
