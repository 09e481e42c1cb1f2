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

test.each([[{}], [{ values: null }], [{ values: [{ key: 'k', state: 'ODD' }] }]])(
  'behavior: refuses %j',
  (answer) => {
    expect(() => parseCommitStatuses(answer)).toThrow()
  },
)
