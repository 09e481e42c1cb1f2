import { expect, test } from 'vitest'
import { createRestWorld } from '../../testing/createRestWorld.ts'
import { testOrigin } from '../../testing/testDescriptor.ts'
import { acme, orbit } from '../../world/people.ts'

test('default: memberships of a user until 2026', async () => {
  const { read } = await createRestWorld()

  expect(await read('/user/permissions/workspaces')).toMatchObject({
    size: 2,
    values: [
      {
        type: 'workspace_membership',
        permission: 'owner',
        added_on: acme.createdOn,
        last_accessed: null,
        user: { nickname: 'ana' },
        workspace: { slug: 'acme' },
      },
      { permission: 'member', workspace: { slug: 'orbit' } },
    ],
  })
})

test('default: workspaces of a user since 2026', async () => {
  const { read } = await createRestWorld({ era: '2026' })

  const { values } = await read('/user/workspaces')

  expect(values).toEqual([
    {
      type: 'workspace_access',
      administrator: true,
      workspace: {
        type: 'workspace_base',
        uuid: acme.uuid,
        slug: 'acme',
        links: {
          self: { href: `${testOrigin}/2.0/workspaces/acme` },
          avatar: { href: `${testOrigin}/account/acme/avatar/` },
        },
      },
    },
    expect.objectContaining({ administrator: false }),
  ])
})

test.each([
  ['true', ['acme']],
  ['false', ['orbit']],
])('parameters: administrator=%s', async (administrator, expected) => {
  const { read } = await createRestWorld({ era: '2026' })

  const { values } = await read(`/user/workspaces?administrator=${administrator}`)

  const found = values.map((one: { workspace: { slug: string } }) => one.workspace.slug)
  expect(found).toEqual(expected)
})

test.each([
  ['', ['acme', 'ana', 'orbit']],
  ['?sort=slug', ['acme', 'ana', 'orbit']],
  ['?sort=-slug', ['orbit', 'ana', 'acme']],
])('parameters: workspaces are sorted by slug: "%s"', async (query, expected) => {
  const { login } = await createRestWorld({ era: '2026' })
  const asAna = await login('ana')

  const { values } = await (await asAna('GET', `/user/workspaces${query}`)).json()

  const found = values.map((one: { workspace: { slug: string } }) => one.workspace.slug)
  expect(found).toEqual(expected)
})

test.each(['sort=uuid', 'sort=-administrator', 'pagelen=26'])(
  'behavior: %s is refused',
  async (query) => {
    const { call } = await createRestWorld({ era: '2026' })

    expect((await call('GET', `/user/workspaces?${query}`)).status).toBe(400)
    expect((await call('GET', '/user/workspaces?pagelen=25')).status).toBe(200)
  },
)

test('behavior: administrator takes two words', async () => {
  const { call } = await createRestWorld({ era: '2026' })

  expect((await call('GET', '/user/workspaces?administrator=maybe')).status).toBe(400)
})

test.each([
  ['acme', 'owner'],
  ['orbit', 'member'],
  [encodeURIComponent(orbit.uuid), 'member'],
])('default: the permission of a user in %s is %s', async (workspace, permission) => {
  const { read } = await createRestWorld({ era: '2026' })

  expect(await read(`/user/workspaces/${workspace}/permission`)).toMatchObject({
    type: 'workspace_membership',
    permission,
  })
})

test.each(['lindqvist', 'nowhere'])(
  'behavior: a workspace that is not theirs, such as %s, is forbidden',
  async (workspace) => {
    const { call } = await createRestWorld({ era: '2026' })

    expect((await call('GET', `/user/workspaces/${workspace}/permission`)).status).toBe(403)
  },
)
