import { expect, test } from 'vitest'
import { parseCommitStatuses } from './parseCommitStatuses.ts'

test('default', () => {
  const values = ['SUCCESSFUL', 'INPROGRESS', 'FAILED', 'STOPPED'].map((state, index) => ({
    key: `k${index}`,
    state,
    url: 'https://ci.example/1',
  }))
  expect(parseCommitStatuses({ values }).builds.map(({ name, state }) => [name, state])).toEqual([
    ['k2', 'FAILED'],
    ['k3', 'STOPPED'],
    ['k1', 'INPROGRESS'],
    ['k0', 'SUCCESSFUL'],
  ])
})

test.each([
  [{}, 'Invalid key: Expected "values" but received undefined'],
  [{ values: null }, 'Invalid type: Expected Array but received null'],
])('behavior: refuses %j', (answer, message) => {
  expect(() => parseCommitStatuses(answer)).toThrow(message)
})

test.each([{ key: 'k', state: 'ODD' }, { key: 7, state: 'FAILED' }, null, 'text'])(
  'fault G07: %j is left out and counted',
  (bad) => {
    const good = { key: 'k', state: 'FAILED' }
    expect(parseCommitStatuses({ values: [bad, good, bad] })).toMatchObject({
      builds: [{ key: 'k' }],
      unreadCount: 2,
    })
  },
)
