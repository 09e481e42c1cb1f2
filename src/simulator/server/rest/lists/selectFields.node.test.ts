import { expect, test } from 'vitest'
import { parseFields } from './parseFields.ts'
import { selectFields } from './selectFields.ts'

const page = {
  size: 2,
  next: 'https://api.example/2',
  values: [
    { id: 1, title: 'One', author: { uuid: '{a}', links: { self: 'x', html: 'y' } } },
    { id: 2, title: 'Two', author: null },
  ],
}
const select = (fields: string) => selectFields(page, parseFields(fields))

test('default', () => {
  expect(select('values.id,size')).toEqual({ size: 2, values: [{ id: 1 }, { id: 2 }] })
})

test.each([
  [
    'values.author.links.html',
    { values: [{ author: { links: { html: 'y' } } }, { author: null }] },
  ],
  ['values.author.*', { values: [{ author: page.values[0]?.author }, { author: null }] }],
  ['values.*.uuid', { values: [{ id: 1, title: 'One', author: { uuid: '{a}' } }, page.values[1]] }],
  [
    'values.author,values.author.uuid',
    { values: [{ author: page.values[0]?.author }, { author: null }] },
  ],
  [
    'values.author.uuid,values.author',
    { values: [{ author: page.values[0]?.author }, { author: null }] },
  ],
  ['*', page],
  ['', page],
  ['*,-values,-next', { size: 2 }],
  ['-values', { size: 2, next: page.next }],
  [
    '-values.author,-next',
    {
      size: 2,
      values: [
        { id: 1, title: 'One' },
        { id: 2, title: 'Two' },
      ],
    },
  ],
  [
    '-values.author.links.html,-next,-size,-values.title,-values.id',
    { values: [{ author: { uuid: '{a}', links: { self: 'x' } } }, { author: null }] },
  ],
  [
    '-values.*.uuid,-values.*.links,-next',
    { size: 2, values: [{ id: 1, title: 'One', author: {} }, page.values[1]] },
  ],
  ['+values.title', page],
  ['size,+next', { size: 2, next: page.next }],
  ['nothing', {}],
  ['title', {}],
  ['__proto__,constructor.prototype', {}],
  ['..,.,a..b', page],
] as const)('parameters: %s', (fields, expected) => {
  expect(select(fields)).toEqual(expected)
})

test('behavior: a thousand names are no more work than two hundred', () => {
  const fields = Array.from({ length: 1_000 }, (_none, index) => `values.x${index}`).join(',')
  expect(select(`${fields},size`)).toEqual({ values: [{}, {}] })
})

test('behavior: a name as long as an address cannot go deep', () => {
  expect(select('a.'.repeat(4_000))).toEqual({})
})
