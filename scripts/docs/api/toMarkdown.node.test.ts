import { expect, test } from 'vitest'
import { toCodeSpan, toMarkdown } from './toMarkdown.ts'

test('default', () => {
  expect(toMarkdown('Takes a <div> | a *star* & more.')).toBe(
    'Takes a &lt;div> \\| a \\*star\\* &amp; more.',
  )
})

test('behavior: code stays as it is', () => {
  expect(toMarkdown('As `a<b> | *c*`, or\n```ts\nlet a: B<c> | d\n```\nend | of')).toBe(
    'As `a<b> | *c*`, or\n```ts\nlet a: B<c> | d\n```\nend \\| of',
  )
})

test('behavior: a backtick in code gets longer marks', () => {
  expect(toMarkdown('`path\\`/${id}\\``')).toBe('`` path`/${id}` ``')
  expect(toCodeSpan('`/${string}`')).toBe('`` `/${string}` ``')
})

test('behavior: a line does not become a heading or a quotation', () => {
  expect(toMarkdown('# one\n> two\n- three')).toBe('\\# one\n\\> two\n- three')
})

test('behavior: a link of a docstring becomes code', () => {
  expect(toMarkdown('See {@link createBridge}.')).toBe('See `createBridge`.')
})
