import { expect, test } from 'vitest'
import type { ConnectCondition } from '../../../contract/ConnectDescriptor.ts'
import { createRepositories } from '../world/createRepositories.ts'
import { acme, ana, ben, dina } from '../world/people.ts'
import type { UserRecord } from '../world/World.ts'
import { meetsConditions } from './meetsConditions.ts'

const repositories = createRepositories(Date.parse('2026-11-23T09:00:00Z'))
const repository = repositories.find(({ slug }) => slug === 'checkout')

function judge(
  conditions: ConnectCondition[],
  {
    user = ana,
    scopes = ['account', 'repository'],
  }: { user?: UserRecord | null; scopes?: string[] } = {},
): boolean {
  if (!repository) throw new Error('The seed has no repository of this name.')
  return meetsConditions(conditions, {
    user: user ?? undefined,
    target: { workspace: acme, located: { workspace: acme, repository } },
    objects: { pullrequest: { state: 'OPEN', draft: false } },
    scopes,
  })
}

const holds = { condition: 'scm', params: { scm: 'git' } }
const fails = { condition: 'scm', params: { scm: 'hg' } }
const may = (permission: string) => ({ condition: 'has_permission', params: { permission } })

test('default: without conditions a module is shown', () => {
  expect(judge([])).toBe(true)
})

test.each<[ConnectCondition, boolean]>([
  [holds, true],
  [fails, false],
  [{ ...holds, invert: true }, false],
  [{ ...fails, invert: true }, true],
  [{ and: [holds, fails] }, false],
  [{ and: [holds, holds] }, true],
  [{ or: [fails, holds] }, true],
  [{ or: [fails, { and: [holds, fails] }] }, false],
  [{ condition: 'equals', target: 'pullrequest.state', params: { value: 'OPEN' } }, true],
  [{ condition: 'equals', target: 'pullrequest.state', params: { value: 'MERGED' } }, false],
  [{ condition: 'equals', target: 'pullrequest.draft', params: { value: false } }, true],
  [{ condition: 'equals', target: 'pullrequest.nothing', params: { value: 'x' } }, false],
  [{ condition: 'has_file', params: { path: 'README.md' } }, true],
  [{ condition: 'has_file', params: { path: 'readme.md' } }, false],
  [{ condition: 'meets_access_requirements' }, true],
  [{ condition: 'has_feature', params: { feature: 'x' } }, false],
  [{ condition: 'toString' }, false],
  [{ condition: 'toString', invert: true }, false],
])('behavior: %j gives %s', (condition, expected) => {
  expect(judge([condition])).toBe(expected)
})

test.each([
  ['an admin', ana, 'admin', true],
  ['an admin', ana, 'read', true],
  ['a member', ben, 'admin', false],
  ['a member', ben, 'write', true],
  ['nobody', null, 'read', false],
])('behavior: %s: %o has %s: %s', (_title, user, permission, expected) => {
  expect(judge([may(permission)], { user })).toBe(expected)
})

test.each([
  [holds, ['account'], false],
  [holds, ['pullrequest'], true],
  [
    { condition: 'has_workspace_permission', params: { permission: 'member' } },
    ['repository'],
    false,
  ],
  [{ condition: 'has_workspace_permission', params: { permission: 'member' } }, ['account'], true],
])('behavior: %j with the scopes %j: %s', (condition, scopes, expected) => {
  expect(judge([condition], { scopes })).toBe(expected)
})

test.each([
  ['website', '2022', ana, 'admin', true],
  ['website', '2022', ben, 'write', true],
  ['website', '2022', ben, 'admin', false],
  ['website', '2022', dina, 'read', true],
  ['website', '2022', dina, 'write', false],
  ['website', '2026', ana, 'read', false],
  ['checkout', '2022', ana, 'read', false],
] as const)(
  'behavior: has_issue_permission in %s in %s',
  (slug, era, user, permission, expected) => {
    const found = repositories.find((one) => one.slug === slug)
    if (!found) throw new Error('The seed has no repository of this name.')
    const conditions = [{ condition: 'has_issue_permission', params: { permission } }]
    const target = { workspace: acme, located: { workspace: acme, repository: found, era } }
    const facts = { user, target, objects: {}, scopes: ['repository'] }

    expect(meetsConditions(conditions, facts)).toBe(expected)
    expect(meetsConditions(conditions, { ...facts, scopes: ['issue'] })).toBe(false)
  },
)
