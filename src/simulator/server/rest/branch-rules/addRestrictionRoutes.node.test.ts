import { expect, test } from 'vitest'
import { createRestScene } from '../../testing/createRestScene.ts'
import { ana as anaRecord } from '../../world/people.ts'

const path = '/repositories/acme/checkout/branch-restrictions'
const rule = { kind: 'push', branch_match_kind: 'glob', pattern: 'main' }
const approvals = { ...rule, kind: 'require_approvals_to_merge', value: 2 }

test('default: an app makes, reads, changes and deletes a rule', async () => {
  const { asApp } = await createRestScene({ scopes: ['repository:admin'] })

  const made = await asApp('POST', path, { ...rule, users: [{ uuid: anaRecord.uuid }] })
  const restriction = await made.json()

  expect(made.status).toBe(201)
  expect(restriction).toMatchObject({
    type: 'branchrestriction',
    id: 1,
    ...rule,
    users: [{ display_name: 'Ana Moreno' }],
    groups: [],
  })
  expect(await (await asApp('GET', `${path}/1`)).json()).toEqual(restriction)
  expect((await (await asApp('GET', path)).json()).values).toEqual([restriction])
  const changed = await (await asApp('PUT', `${path}/1`, { pattern: 'release/*' })).json()
  expect(changed).toEqual({ ...restriction, pattern: 'release/*' })
  expect((await asApp('DELETE', `${path}/1`)).status).toBe(204)
  expect((await asApp('GET', `${path}/1`)).status).toBe(404)
})

test('parameters: branch_match_kind branching_model', async () => {
  const { ana } = await createRestScene()
  const body = { kind: 'delete', branch_match_kind: 'branching_model' }

  expect((await ana('POST', path, body)).status).toBe(400)
  const made = await (await ana('POST', path, { ...body, branch_type: 'release' })).json()
  expect(made).toMatchObject({ branch_match_kind: 'branching_model', branch_type: 'release' })
})

test('parameters: kind and pattern, of the list', async () => {
  const { ana } = await createRestScene()
  await ana('POST', path, rule)
  await ana('POST', path, { ...rule, kind: 'force' })
  await ana('POST', path, { ...approvals, pattern: 'next' })
  const ids = async (query: string) =>
    (await (await ana('GET', path + query)).json()).values.map(({ id }: { id: number }) => id)

  expect(await ids('?kind=force')).toEqual([2])
  expect(await ids('?pattern=main')).toEqual([1, 2])
  expect(await ids('')).toEqual([1, 2, 3])
})

test.each([
  ['an unknown kind', { kind: 'dance' }],
  ['an unknown way to match', { branch_match_kind: 'regex' }],
  ['no pattern', { pattern: '' }],
  ['a number for a kind that does not count', { value: 2 }],
  ['no number for one that does', { kind: 'require_approvals_to_merge' }],
  ['users for a kind without', { kind: 'force', users: [{ uuid: anaRecord.uuid }] }],
  ['an unknown user', { users: [{ uuid: '{nobody}' }] }],
])('behavior: %s is refused', async (_title, change) => {
  const { ana } = await createRestScene()

  expect((await ana('POST', path, { ...rule, ...change })).status).toBe(400)
  expect((await ana('POST', path, approvals)).status).toBe(201)
})

test('behavior: a second one of its kind for the same branches is a conflict', async () => {
  const { ana } = await createRestScene()
  await ana('POST', path, approvals)

  expect((await ana('POST', path, { ...approvals, value: 3 })).status).toBe(409)
  expect((await ana('PUT', `${path}/1`, { value: 3 })).status).toBe(200)
})

test('behavior: even to read them one is an admin, with the scope', async () => {
  const { ana, ben, asApp } = await createRestScene({ scopes: ['repository:write'] })

  expect((await ana('GET', path)).status).toBe(200)
  expect((await ben('GET', path)).status).toBe(403)
  const refused = await (await asApp('GET', path)).json()
  expect(refused.error.detail.required).toEqual(['repository:admin'])
})
