import { expect, test } from 'vitest'
import { parseDocstring } from './parseDocstring.ts'

test('default', () => {
  expect(
    parseDocstring('*\n * First\n * and second.\n *\n * Third.\n * @param a One\n *   and on.\n '),
  ).toEqual({
    text: 'First\nand second.\n\nThird.',
    tags: [{ name: 'param', text: 'a One\n  and on.' }],
  })
})

test('behavior: an address with an @ is no tag', () => {
  expect(parseDocstring('* Write to ana@example.com. ').tags).toEqual([])
})

test('behavior: none at all', () => {
  expect(parseDocstring()).toEqual({ text: '', tags: [] })
})
