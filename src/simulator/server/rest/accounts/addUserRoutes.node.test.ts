import { expect, test } from 'vitest'
import { createRestWorld } from '../../testing/createRestWorld.ts'
import { testOrigin } from '../../testing/testDescriptor.ts'
import { ana, ben } from '../../world/people.ts'

test("default: one's own account", async () => {
  const { read } = await createRestWorld()

  expect(await read('/user')).toEqual({
    type: 'user',
    uuid: ana.uuid,
    account_id: ana.accountId,
    display_name: 'Ana Moreno',
    nickname: 'ana',
    username: 'ana',
    created_on: '2019-03-04T09:00:00+00:00',
    account_status: 'active',
    is_staff: false,
    has_2fa_enabled: null,
    links: {
      self: { href: `${testOrigin}/2.0/users/${encodeURIComponent(ana.uuid)}` },
      html: { href: `${testOrigin}/${encodeURIComponent(ana.uuid)}/` },
      avatar: { href: `${testOrigin}/account/ana/avatar/` },
    },
  })
})

test('default: the account of another, without what is only their own', async () => {
  const { read } = await createRestWorld()

  const account = await read(`/users/${encodeURIComponent(ben.uuid)}`)

  expect(account).toMatchObject({ type: 'user', display_name: 'Ben Okafor' })
  expect(account).toHaveProperty('created_on')
  for (const name of ['username', 'is_staff', 'has_2fa_enabled', 'email']) {
    expect(account).not.toHaveProperty(name)
  }
})

test.each([
  ['uuid', encodeURIComponent(ben.uuid), 200],
  ['uuid as it is', ben.uuid, 200],
  ['account id', encodeURIComponent(ben.accountId), 200],
  ['nickname', 'ben', 404],
  ['uuid without braces', ben.uuid.slice(1, -1), 404],
  ['address', 'ben@mail.example', 404],
])('parameters: a user by %s', async (_title, name, status) => {
  const { call } = await createRestWorld()

  expect((await call('GET', `/users/${name}`)).status).toBe(status)
})

test('default: the addresses are those of the caller', async () => {
  const { read, login } = await createRestWorld()
  const asBen = await login('ben')

  const first = { type: 'email', is_primary: true, is_confirmed: true }
  const second = { type: 'email', is_primary: false, is_confirmed: false }
  expect(await read('/user/emails')).toMatchObject({
    size: 2,
    values: [
      { ...first, email: 'ana@mail.example' },
      { ...second, email: 'ana@work.example' },
    ],
  })
  expect(await (await asBen('GET', '/user/emails')).json()).toMatchObject({
    values: [{ email: 'ben@mail.example' }, { email: 'ben@work.example' }],
  })
})

test('behavior: the link of an address leads to it; that of another to nothing', async () => {
  const { read, call } = await createRestWorld()
  const { values } = await read('/user/emails')
  const [{ links }] = values

  const own = await call('GET', links.self.href.replace(`${testOrigin}/2.0`, ''))

  expect(await own.json()).toEqual(values[0])
  expect((await call('GET', '/user/emails/ben%40mail.example')).status).toBe(404)
})

test('behavior: addresses need the scope email, and account does not bring it', async () => {
  const { call } = await createRestWorld({ scopes: ['account:write'] })

  const refused = await call('GET', '/user/emails')

  expect((await call('GET', '/user')).status).toBe(200)
  expect(refused.status).toBe(403)
  expect(await refused.json()).toMatchObject({
    error: { detail: { required: ['email'], granted: ['account:write'] } },
  })
})

test.each([
  '/user',
  '/user/emails',
  '/user/permissions/workspaces',
  '/user/permissions/repositories',
])('behavior: GET %s is for users: a workspace gets 403, nobody gets 401', async (path) => {
  const { install, call, callAnonymously } = await createRestWorld()
  const asApp = await install()

  expect((await asApp('GET', path)).status).toBe(403)
  expect((await callAnonymously('GET', path)).status).toBe(401)
  expect((await asApp('GET', '/workspaces')).status).toBe(200)
  expect((await call('GET', path)).status).toBe(200)
})
