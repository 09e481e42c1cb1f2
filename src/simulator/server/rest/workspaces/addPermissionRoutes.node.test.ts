import { expect, test } from 'vitest'
import { createRestWorld } from '../../testing/createRestWorld.ts'
import { acme } from '../../world/people.ts'

interface Permission {
  permission: string
  user: { nickname: string }
  repository: { full_name: string }
}

const inWords = ({ values }: { values: Permission[] }) =>
  values.map(({ user, permission, repository }) =>
    [user.nickname, permission, repository.full_name].join(' '),
  )

test("default: an admin reads everybody's permissions in a workspace", async () => {
  const { read } = await createRestWorld()

  expect(inWords(await read('/workspaces/acme/permissions/repositories'))).toEqual([
    'ana admin acme/checkout',
    'ben write acme/checkout',
    'vera admin acme/checkout',
    'ana admin acme/website',
    'ben write acme/website',
    'vera admin acme/website',
  ])
})

test.each(['website', encodeURIComponent('{eb5e0000-0000-4000-8000-000000000022}')])(
  'parameters: the repository %s',
  async (name) => {
    const { read } = await createRestWorld()

    expect(inWords(await read(`/workspaces/acme/permissions/repositories/${name}`))).toEqual([
      'ana admin acme/website',
      'ben write acme/website',
      'vera admin acme/website',
    ])
  },
)

test.each(['', '/checkout'])(
  'behavior: who does not administer the workspace gets 403 for …/repositories%s',
  async (below) => {
    const { login } = await createRestWorld()
    const path = `/workspaces/acme/permissions/repositories${below}`
    const asBen = await login('ben')
    const asVera = await login('vera')

    const refused = await asBen('GET', path)

    expect(refused.status).toBe(403)
    expect(await refused.json()).toEqual({ type: 'error', error: { message: 'Forbidden' } })
    expect((await asVera('GET', path)).status).toBe(200)
  },
)

test('default: one reads their own permissions, in all workspaces of the app', async () => {
  const { read } = await createRestWorld()

  expect(inWords(await read('/user/permissions/repositories'))).toEqual([
    'ana admin acme/checkout',
    'ana admin acme/website',
    'ana write orbit/telemetry',
  ])
})

test.each(['acme', encodeURIComponent(acme.uuid)])(
  'default: one reads their own permissions in the workspace %s, since 2026',
  async (workspace) => {
    const { login, setEra } = await createRestWorld({ era: '2026' })
    const asBen = await login('ben')
    const path = `/user/workspaces/${workspace}/permissions/repositories`

    const response = await asBen('GET', path)
    await setEra('2022')

    expect(inWords(await response.json())).toEqual([
      'ben write acme/checkout',
      'ben write acme/website',
    ])
    expect((await asBen('GET', path)).status).toBe(404)
  },
)

test('behavior: both of account and repository are needed', async () => {
  const path = '/user/permissions/repositories'
  const one = await createRestWorld({ scopes: ['account'] })
  const both = await createRestWorld({ scopes: ['account', 'repository'] })

  const refused = await one.call('GET', path)

  expect(refused.status).toBe(403)
  expect(await refused.json()).toMatchObject({
    error: { detail: { required: ['account', 'repository'], granted: ['account'] } },
  })
  expect((await both.call('GET', path)).status).toBe(200)
})
