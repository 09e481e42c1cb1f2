import { expect, test } from 'vitest'
import { parseCommitStatuses } from './parseCommitStatuses.ts'

test('default', () => {
  const values = ['SUCCESSFUL', 'INPROGRESS', 'FAILED', 'STOPPED'].map((state, index) => ({
    key: `k${index}`,
    state,
    url: 'https://ci.example/1',
  }))
  expect(parseCommitStatuses({ values }).map(({ name, state }) => [name, state])).toEqual([
    ['k2', 'FAILED'],
    ['k3', 'STOPPED'],
    ['k1', 'INPROGRESS'],
    ['k0', 'SUCCESSFUL'],
  ])
})

test.each([
  [{}, 'Invalid key: Expected "values" but received undefined'],
  [{ values: null }, 'Invalid type: Expected Array but received null'],
  [
    { values: [{ key: 'k', state: 'ODD' }] },
    'Invalid type: Expected ("INPROGRESS" | "SUCCESSFUL" | "FAILED" | "STOPPED") but received "ODD"',
  ],
])('behavior: refuses %j', (answer, message) => {
  expect(() => parseCommitStatuses(answer)).toThrow(message)
})
