import { expect, test } from 'vitest'
import { createRestWorld } from '../../testing/createRestWorld.ts'
import { testOrigin } from '../../testing/testDescriptor.ts'
import { acme, ana, ben, vera } from '../../world/people.ts'

const slugs = ({ values }: { values: { slug: string }[] }) => values.map(({ slug }) => slug)

test('default: the workspaces of the caller, where the app is installed', async () => {
  const { read, login } = await createRestWorld()
  const asAna = await login('ana')

  expect(slugs(await read('/workspaces'))).toEqual(['acme', 'orbit'])
  expect(slugs(await (await asAna('GET', '/workspaces')).json())).toEqual(['acme', 'orbit', 'ana'])
})

test('default: a workspace with its links', async () => {
  const { read } = await createRestWorld()
  const self = `${testOrigin}/2.0/workspaces/acme`

  expect(await read('/workspaces/acme')).toEqual({
    type: 'workspace',
    uuid: acme.uuid,
    slug: 'acme',
    name: 'Acme',
    is_private: true,
    is_privacy_enforced: false,
    forking_mode: 'allow_forks',
    created_on: acme.createdOn,
    links: {
      self: { href: self },
      html: { href: `${testOrigin}/acme/` },
      avatar: { href: `${testOrigin}/account/acme/avatar/` },
      members: { href: `${self}/members` },
      owners: { href: `${self}/permissions?q=permission%3D%22owner%22` },
      projects: { href: `${self}/projects` },
      repositories: { href: `${testOrigin}/2.0/repositories/acme` },
      snippets: { href: `${testOrigin}/2.0/snippets/acme` },
    },
  })
})

test.each([
  ['owner', '2022', ['acme']],
  ['collaborator', '2022', ['acme']],
  ['collaborator', '2020', ['acme', 'orbit']],
  ['member', '2022', ['acme', 'orbit']],
] as const)('parameters: role=%s in %s', async (role, era, expected) => {
  const { read } = await createRestWorld({ era })

  expect(slugs(await read(`/workspaces?role=${role}`))).toEqual(expected)
})

test('behavior: an unknown role is refused', async () => {
  const { call } = await createRestWorld()

  expect((await call('GET', '/workspaces?role=boss')).status).toBe(400)
})

test('default: the members of a workspace', async () => {
  const { read } = await createRestWorld()

  const { size, values } = await read('/workspaces/acme/members')

  expect(size).toBe(3)
  expect(values[1]).toMatchObject({
    type: 'workspace_membership',
    user: { uuid: ben.uuid, display_name: 'Ben Okafor' },
    workspace: { type: 'workspace', slug: 'acme' },
  })
  expect(values[1]).not.toHaveProperty('permission')
})

test.each([
  ['uuid', 'acme', encodeURIComponent(ben.uuid), 200],
  ['account id', 'acme', encodeURIComponent(ben.accountId), 200],
  ['uuid of both', encodeURIComponent(acme.uuid), encodeURIComponent(ben.uuid), 200],
  ['nickname', 'acme', 'ben', 404],
  ['uuid of one who is no member', 'orbit', encodeURIComponent(vera.uuid), 404],
])('parameters: a member by %s', async (_title, workspace, member, status) => {
  const { call } = await createRestWorld()

  expect((await call('GET', `/workspaces/${workspace}/members/${member}`)).status).toBe(status)
})

test('behavior: admins find members by addresses that they know, and others do not', async () => {
  const { login, install } = await createRestWorld()
  const [asAna, asBen, asApp] = [await login('ana'), await login('ben'), await install()]
  const q = 'user.email IN ("ben@mail.example", "vera@work.example", "dina@mail.example")'
  const path = `/workspaces/acme/members?${new URLSearchParams({ q }).toString()}`
  const find = async (call: typeof asAna) => {
    const { values } = await (await call('GET', path)).json()
    expect(JSON.stringify(values)).not.toContain('@')
    return values.map(({ user }: { user: { nickname: string } }) => user.nickname)
  }

  expect(await find(asAna)).toEqual(['ben'])
  expect(await find(asApp)).toEqual(['ben'])
  expect(await find(asBen)).toEqual([])
})

test('behavior: members are found by what is shown of them too', async () => {
  const { read, call } = await createRestWorld()
  const q = new URLSearchParams({ q: 'user.display_name ~ "lind"' }).toString()

  expect(await read(`/workspaces/acme/members?${q}`)).toMatchObject({
    size: 1,
    values: [{ user: { nickname: 'vera' } }],
  })
  expect((await call('GET', '/workspaces/acme/members?q=and')).status).toBe(400)
})

test('behavior: the owners are where the link of a workspace leads', async () => {
  const { read } = await createRestWorld()
  const { links } = await read('/workspaces/acme')

  const { values } = await read(links.owners.href.replace(`${testOrigin}/2.0`, ''))

  const names = values.map(({ user }: { user: { nickname: string } }) => user.nickname)
  expect(names).toEqual(['ana', 'vera'])
})

test('behavior: the link of a membership leads to it', async () => {
  const { read } = await createRestWorld()
  const { values } = await read('/workspaces/acme/members')

  const path = values[2].links.self.href.replace(`${testOrigin}/2.0`, '')

  expect(await read(path)).toEqual(values[2])
})

test.each([
  ['2020', ['owner', 'collaborator', 'owner']],
  ['2022', ['owner', 'member', 'owner']],
  ['2026', ['owner', 'member', 'owner']],
] as const)('behavior: in %s the members of acme are %s', async (era, expected) => {
  const { read } = await createRestWorld({ era })

  const { values } = await read('/workspaces/acme/permissions')

  expect(values).toMatchObject(
    [ana, ben, vera].map(({ uuid }, index) => ({ permission: expected[index], user: { uuid } })),
  )
})

test.each(['members', `members/${ana.uuid}`, 'permissions', 'permissions/repositories'])(
  'behavior: /%s of a workspace is not for strangers',
  async (below) => {
    const { callAnonymously, login } = await createRestWorld()
    const asBen = await login('ben')
    const asAna = await login('ana')

    expect((await callAnonymously('GET', `/workspaces/acme/${below}`)).status).toBe(401)
    expect((await asBen('GET', `/workspaces/ana/${below}`)).status).toBe(404)
    expect((await asAna('GET', `/workspaces/ana/${below}`)).status).toBe(200)
  },
)

test('behavior: an app that calls for itself belongs to its workspace alone', async () => {
  const { install } = await createRestWorld()
  const asApp = await install()
  const readStatus = async (path: string) => (await asApp('GET', path)).status

  expect(slugs(await (await asApp('GET', '/workspaces?role=owner')).json())).toEqual(['acme'])
  expect(await readStatus('/workspaces/acme/members')).toBe(200)
  expect(await readStatus('/workspaces/orbit/members')).toBe(404)
})
