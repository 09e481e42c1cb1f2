import { expect, test } from 'vitest'
import { describeValue } from './describeValue.ts'

const cyclic: Record<string, unknown> = {}
cyclic['self'] = cyclic

test.each<[string, unknown, string]>([
  ['plain data', [1, 'a', null, { b: true }], '[1,"a",null,{"b":true}]'],
  ['nothing', undefined, 'nothing'],
  ['a function', [() => undefined], '["ƒ"]'],
  ['a big number', 1n, '"1"'],
  [
    'secrets by their name',
    { access_token: 'abc', clientSecret: 'abc', Cookie: 'abc', Authorization: 'JWT abc' },
    '{"access_token":"…","clientSecret":"…","Cookie":"…","Authorization":"…"}',
  ],
  [
    'a JWT in text',
    'https://app.example/?jwt=eyJhbGci.eyJpc3M.c2ln',
    '"https://app.example/?jwt=…"',
  ],
  ['long text', 'x'.repeat(200), `"${'x'.repeat(99)}…"`],
  ['what goes round', cyclic, '{"self":{"self":{"self":"…"}}}'],
  ['a long list', Array.from({ length: 50 }, () => 1), '[1,1,1,1,1,1,1,1,1,1,1,1]'],
])('default: %s', (_name, value, text) => {
  expect(describeValue(value)).toBe(text)
})

test('behavior: it is never longer than the simulator takes', () => {
  const wide = Array.from({ length: 12 }, () => Array.from({ length: 12 }, () => 'x'.repeat(99)))
  expect(describeValue(wide)).toHaveLength(300)
})
