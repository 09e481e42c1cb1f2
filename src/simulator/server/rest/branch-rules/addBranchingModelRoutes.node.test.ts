import { expect, test } from 'vitest'
import { createRestScene } from '../../testing/createRestScene.ts'

const repository = '/repositories/acme/checkout'
const model = `${repository}/branching-model`
const settings = `${model}/settings`

test('default: the model before anybody changes it', async () => {
  const { ben } = await createRestScene()

  const body = await (await ben('GET', model)).json()

  expect(body).toMatchObject({
    type: 'branching_model',
    branch_types: [
      { kind: 'bugfix', prefix: 'bugfix/' },
      { kind: 'feature', prefix: 'feature/' },
      { kind: 'hotfix', prefix: 'hotfix/' },
      { kind: 'release', prefix: 'release/' },
    ],
    development: { name: 'main', use_mainbranch: true, branch: { type: 'branch', name: 'main' } },
  })
  expect(body).not.toHaveProperty('production')
  const effective = await (await ben('GET', `${repository}/effective-branching-model`)).json()
  expect(effective).toMatchObject({
    type: 'effective_repo_branching_model',
    branch_types: body.branch_types,
    development: body.development,
  })
})

test('default: settings change what they name', async () => {
  const { ana } = await createRestScene()

  const changed = await ana('PUT', settings, {
    development: { use_mainbranch: false, name: 'round-totals-half-to-even' },
    production: { enabled: true, use_mainbranch: true },
    branch_types: [
      { kind: 'bugfix', enabled: false },
      { kind: 'feature', prefix: 'new/' },
    ],
  })

  expect(changed.status).toBe(200)
  const body = await changed.json()
  expect(body).toMatchObject({
    type: 'branching_model_settings',
    development: { name: 'round-totals-half-to-even', use_mainbranch: false, is_valid: true },
    production: { name: null, use_mainbranch: true, enabled: true, is_valid: true },
  })
  expect(await (await ana('GET', settings)).json()).toEqual(body)
  expect(await (await ana('GET', model)).json()).toMatchObject({
    branch_types: [
      { kind: 'feature', prefix: 'new/' },
      { kind: 'hotfix', prefix: 'hotfix/' },
      { kind: 'release', prefix: 'release/' },
    ],
    development: { name: 'round-totals-half-to-even' },
    production: { name: 'main', use_mainbranch: true },
  })
})

test.each([
  ['an unknown branch', { development: { use_mainbranch: false, name: 'nowhere' } }],
  ['a prefix twice', { branch_types: [{ kind: 'feature', prefix: 'bugfix/' }] }],
  ['an empty prefix', { branch_types: [{ kind: 'feature', prefix: '' }] }],
  ['an unknown type', { branch_types: [{ kind: 'chore', prefix: 'chore/' }] }],
])('behavior: %s is refused', async (_title, change) => {
  const { ana } = await createRestScene()
  const before = await (await ana('GET', settings)).json()

  expect((await ana('PUT', settings, change)).status).toBe(400)
  expect(await (await ana('GET', settings)).json()).toEqual(before)
  expect((await ana('PUT', settings, {})).status).toBe(200)
})

test('behavior: the model takes the scope repository, its settings an admin', async () => {
  const { asApp, ana, ben } = await createRestScene({ scopes: ['repository'] })

  expect((await asApp('GET', model)).status).toBe(200)
  expect((await asApp('GET', settings)).status).toBe(403)
  expect((await ben('GET', settings)).status).toBe(403)
  expect((await ana('GET', settings)).status).toBe(200)
})
