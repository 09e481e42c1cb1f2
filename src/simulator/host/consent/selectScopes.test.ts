import { expect, test } from 'vitest'
import { selectScopes } from './selectScopes.ts'

const all = ['account', 'pullrequest', 'pullrequest:write', 'webhook'].map((name) => ({
  name,
  description: `${name} in words`,
  icon: 'x',
}))

test('default', () => {
  expect(selectScopes(all, 'account')).toEqual([
    { name: 'account', description: 'account in words' },
  ])
})

test('behavior: a scope whose name holds another shows both', () => {
  expect(selectScopes(all, 'pullrequest:write').map(({ name }) => name)).toEqual([
    'pullrequest',
    'pullrequest:write',
  ])
})

test('behavior: an app without scopes shows none', () => {
  expect(selectScopes(all, '')).toEqual([])
})
