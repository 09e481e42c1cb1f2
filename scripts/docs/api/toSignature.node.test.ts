import { expect, test } from 'vitest'
import { block, toSection } from './testing/toSection.ts'

const source = 'Source: [src/kit.ts](../../src/kit.ts)'

test('behavior: a default export is what it names', () => {
  const text = `/** Rules. */\nconst plugin = { name: 'shop' }\nexport default plugin`

  expect(toSection('default', text)).toContain(
    `Rules.\n\n${block("const plugin = { name: 'shop' }")}`,
  )
})

test('behavior: overloads are shown, their implementation is not', () => {
  const section = toSection(
    'read',
    `/** One. */
export function read(key: string): string
/** Many. */
export function read(keys: string[]): string[]
export function read(keys: unknown): unknown { return keys }`,
  )

  expect(section).toContain(`One.\n\n${block('function read(key: string): string')}`)
  expect(section).toContain(`Many.\n\n${block('function read(keys: string[]): string[]')}`)
  expect(section).not.toContain('unknown')
})

test('behavior: a generic function keeps its type parameters', () => {
  const code = `function pick<value extends object, key extends keyof value>(value: value, key: key): value[key]`

  expect(toSection('pick', `export ${code} { return value[key] }`)).toContain(block(code))
})

test('behavior: an interface has its members with what is said of them', () => {
  const code = `interface Options {\n  /** Milliseconds. Default: 10. */\n  delay?: number\n}`

  expect(toSection('Options', `/** Some. */\nexport ${code}`)).toContain(
    `Some.\n\n${block(code)}\n\n${source}`,
  )
})

test('behavior: a class has its public members without their bodies', () => {
  const section = toSection(
    'Cart',
    `/** Holds. */
export class Cart extends Map {
  readonly #secret = 1
  private hidden = 2
  override readonly name = 'Cart'
  /** Grows. */
  count: number = Number('3')
  constructor(size: number) { super() }
  /** Puts. */
  async put(item: string): Promise<void> { await this.#go(item) }
  async #go(item: string) { return item }
}`,
  )

  expect(section).toContain(
    block(
      [
        'class Cart extends Map {',
        "  override readonly name = 'Cart'",
        '  /** Grows. */',
        '  count: number',
        '  constructor(size: number)',
        '  /** Puts. */',
        '  put(item: string): Promise<void>',
        '}',
      ].join('\n'),
    ),
  )
})

test('behavior: a constant is shown as far as it is short', () => {
  const text = `
export const typed: Record<string, number> = { one: 1 }
export const short = ['a', 'b'] as const
export const made = base.extend<{ a: 1 }>({\n  a: 1,\n})
export const wide = {\n  a: call(1),\n  b: 2,\n} as const
export const table = {\n  /** The first. */\n  a: call(1),\n  b: 2,\n}`

  expect(toSection('typed', text)).toContain(block('const typed: Record<string, number>'))
  expect(toSection('short', text)).toContain(block(`const short = ['a', 'b'] as const`))
  expect(toSection('made', text)).toContain(block('const made = base.extend<{ a: 1 }>(…)'))
  expect(toSection('wide', text)).toContain(block('const wide = {\n  a: …,\n  b: …,\n}'))
  expect(toSection('table', text)).toContain(
    block('const table = {\n  /** The first. */\n  a: …,\n  b: …,\n}'),
  )
})
