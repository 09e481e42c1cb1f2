import { expect, test } from 'vitest'
import { createReviewWorld } from '../../testing/createReviewWorld.ts'
import { ben } from '../../world/people.ts'
import { matchesGlob } from './matchesGlob.ts'

async function start() {
  const world = await createReviewWorld()
  const restrict = async (kind: string, more = {}) => {
    const body = { kind, branch_match_kind: 'glob', pattern: 'm*', ...more }
    const response = await world.page.send('POST', restrictions, body)
    expect(response.status).toBe(201)
  }
  return { ...world, restrict }
}

const restrictions = '/!api/2.0/repositories/acme/checkout/branch-restrictions'

test.each([
  ['require_tasks_to_be_completed', {}, 'Some tasks are not done.'],
  ['require_approvals_to_merge', { value: 2 }, 'It needs 2 approvals.'],
  [
    'require_default_reviewer_approvals_to_merge',
    { value: 1 },
    'It needs 1 approvals of default reviewers.',
  ],
  ['require_passing_builds_to_merge', { value: 1 }, 'It needs 1 passed builds.'],
  ['require_all_comments_resolved', {}, 'Some comments are not resolved.'],
])('default: %s holds a merge up once checks are enforced', async (kind, more, text) => {
  const { ana, restrict } = await start()
  await restrict(kind, more)
  await restrict('enforce_merge_checks')

  const response = await ana('POST', '/1/merge')

  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({
    type: 'error',
    error: { fields: { merge_checks: [text] } },
  })
  expect((await ana('POST', '/1/merge?async=true')).status).toBe(400)
})

test('behavior: without being enforced, checks warn only', async () => {
  const { ana, restrict } = await start()
  await restrict('require_tasks_to_be_completed')

  expect((await ana('POST', '/1/merge')).status).toBe(200)
})

test('behavior: a merge passes once its checks do', async () => {
  const { ana, restrict } = await start()
  await restrict('require_no_changes_requested')
  await restrict('require_approvals_to_merge', { value: 1 })
  await restrict('enforce_merge_checks')

  expect(await (await ana('POST', '/2/merge')).json()).toMatchObject({
    error: { fields: { merge_checks: ['Changes are requested.', 'It needs 1 approvals.'] } },
  })
  expect((await ana('POST', '/1/merge')).status).toBe(200)
})

test('behavior: a branch that is behind', async () => {
  const { ana, restrict } = await start()
  await restrict('require_commits_behind', { value: 0 })
  await restrict('enforce_merge_checks')

  expect((await ana('POST', '/1/merge')).status).toBe(200)
  expect(await (await ana('POST', '/2/merge')).json()).toMatchObject({
    error: { fields: { merge_checks: ['It is 3 commits behind.'] } },
  })
})

test('behavior: rules of other branches do not count', async () => {
  const { ana, restrict } = await start()
  await restrict('require_tasks_to_be_completed', { pattern: 'release/*' })
  await restrict('enforce_merge_checks')

  expect((await ana('POST', '/1/merge')).status).toBe(200)
})

test('behavior: only those merge who are let through', async () => {
  const { ana, ben: other, restrict, read } = await start()
  await restrict('restrict_merges', { users: [{ uuid: ben.uuid }] })

  expect((await ana('POST', '/1/merge')).status).toBe(403)
  expect(await read('/1')).toMatchObject({ state: 'OPEN' })
  expect((await other('POST', '/1/merge')).status).toBe(200)
})

test.each([
  ['main', 'main', true],
  ['main', 'main2', false],
  ['*', 'feature/a', true],
  ['feature/*', 'feature/a/b', true],
  ['feature/*', 'bugfix/a', false],
  ['*/a*b', 'x/aab', true],
  ['*/a*b', 'x/aac', false],
  ['', '', true],
  ['', 'a', false],
])('behavior: the pattern "%s" and the branch "%s": %s', (pattern, name, expected) => {
  expect(matchesGlob(pattern, name)).toBe(expected)
})

test('behavior: a pattern of many stars is no trap', () => {
  expect(matchesGlob(`${'*a'.repeat(200)}b`, 'a'.repeat(2_000))).toBe(false)
})
