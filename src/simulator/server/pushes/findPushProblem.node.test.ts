import { expect, test } from 'vitest'
import { addCommit } from '../git/addCommit.ts'
import { createRepositoryRecord } from '../world/createRepositoryRecord.ts'
import type { BranchRestrictionRecord } from '../world/BranchRestrictionRecord.ts'
import { acme, ana, ben } from '../world/people.ts'
import { findPushProblem } from './findPushProblem.ts'

/** A branch that goes on, one that begins anew, and what restrictions say of `main`. */
function start(kind: BranchRestrictionRecord['kind'], users: readonly string[] = []) {
  const { uuid: workspace } = acme
  const repository = createRepositoryRecord({
    uuid: '{one}',
    slug: 'one',
    workspace,
    createdOn: '2026-11-23T09:00:00.000Z',
  })
  repository.branchRestrictions = [{ id: 1, kind, match: { kind: 'glob', pattern: 'ma*' }, users }]
  const add = (message: string, ...parents: string[]) =>
    addCommit(repository.git, {
      parents,
      message,
      author: { name: 'Ana', email: 'ana@example.com' },
      date: 0,
    })
  const old = add('Old')
  const [next, other] = [add('Next', old), add('Other')]
  const ask = (hash: string | undefined, { user = ana, name = 'main' } = {}) =>
    findPushProblem({ workspace: acme, repository }, user, [
      { kind: 'branch', name, old, new: hash },
    ])
  return { next, other, ask }
}

test('push lets only its users through', () => {
  const { next, ask } = start('push', [ana.uuid])

  expect(ask(next)).toBeUndefined()
  expect(ask(next, { user: ben })).toBe('Permission denied to update branch main.')
  expect(ask(undefined, { user: ben })).toBe('Permission denied to update branch main.')
  expect(ask(next, { user: ben, name: 'other' })).toBeUndefined()
})

test('force lets nobody rewrite the history', () => {
  const { next, other, ask } = start('force')

  expect(ask(next)).toBeUndefined()
  expect(ask(other)).toBe('Permission denied to rewrite the history of branch main.')
  expect(ask(other, { name: 'other' })).toBeUndefined()
})

test('delete lets nobody delete it', () => {
  const { next, ask } = start('delete')

  expect(ask(next)).toBeUndefined()
  expect(ask(undefined)).toBe('Permission denied to delete branch main.')
})

test('behavior: restrictions of merges are none of a push', () => {
  const { next, other, ask } = start('restrict_merges')

  expect([ask(next), ask(other), ask(undefined)]).toEqual([undefined, undefined, undefined])
})
