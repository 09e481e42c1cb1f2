import { expect, test } from 'vitest'
import { createRestWorld } from '../../testing/createRestWorld.ts'
import { testOrigin } from '../../testing/testDescriptor.ts'
import { acme } from '../../world/people.ts'

const projects = '/workspaces/acme/projects'

test('default: the projects of a workspace', async () => {
  const { read } = await createRestWorld()

  const { size, values } = await read(projects)

  expect(size).toBe(2)
  expect(values[0]).toEqual({
    type: 'project',
    uuid: '{9407ec70-0000-4000-8000-000000000051}',
    key: 'SHOP',
    name: 'Shop',
    description: 'All that customers see.',
    is_private: false,
    has_publicly_visible_repos: true,
    created_on: acme.createdOn,
    updated_on: acme.createdOn,
    owner: {
      type: 'team',
      uuid: acme.uuid,
      display_name: 'Acme',
      username: 'acme',
      created_on: acme.createdOn,
      links: expect.any(Object),
    },
    links: {
      html: { href: `${testOrigin}/acme/workspace/projects/SHOP` },
      avatar: { href: `${testOrigin}/account/acme/avatar/` },
    },
  })
})

test('default: a repository says which project it is in', async () => {
  const { read } = await createRestWorld()

  expect(await read('/repositories/acme/checkout')).toMatchObject({
    project: { type: 'project', key: 'SHOP', name: 'Shop' },
  })
})

test.each(['SHOP', encodeURIComponent('{9407ec70-0000-4000-8000-000000000051}')])(
  'parameters: project %s',
  async (name) => {
    const { read } = await createRestWorld()

    expect(await read(`${projects}/${name}`)).toMatchObject({ key: 'SHOP' })
  },
)

test('default: a project is made, changed and deleted', async () => {
  const { call, read, clock } = await createRestWorld()

  const made = await call('POST', projects, { key: 'PAY', name: 'Payments', is_private: false })
  clock.time += 60_000
  const changed = await call('PUT', `${projects}/PAY`, { name: 'Money', description: 'All of it.' })
  const deleted = await call('DELETE', `${projects}/PAY`)

  expect(made.status).toBe(201)
  expect(made.headers.get('Location')).toBe(`${testOrigin}/2.0${projects}/PAY`)
  expect(await made.json()).toMatchObject({ key: 'PAY', is_private: false, description: '' })
  expect(await changed.json()).toMatchObject({
    key: 'PAY',
    name: 'Money',
    description: 'All of it.',
    is_private: false,
    created_on: '2026-11-23T09:00:00.000Z',
    updated_on: '2026-11-23T09:01:00.000Z',
  })
  expect([changed.status, deleted.status]).toEqual([200, 204])
  expect(await read(projects)).toMatchObject({ size: 2 })
})

test('behavior: PUT makes a project whose key is free', async () => {
  const { call } = await createRestWorld()

  const made = await call('PUT', `${projects}/NEW`, { name: 'New' })
  const again = await call('PUT', `${projects}/NEW`, { name: 'Newer' })

  expect([made.status, again.status]).toEqual([201, 200])
  expect(await made.json()).toMatchObject({ key: 'NEW', name: 'New', is_private: true })
})

test('behavior: a new key moves a project, with its repositories', async () => {
  const { call, read } = await createRestWorld()

  const moved = await call('PUT', `${projects}/SHOP`, { key: 'STORE' })

  expect(moved.headers.get('Location')).toBe(`${testOrigin}/2.0${projects}/STORE`)
  expect((await call('GET', `${projects}/SHOP`)).status).toBe(404)
  expect(await read('/repositories/acme/checkout')).toMatchObject({ project: { key: 'STORE' } })
})

test.each([
  ['a key that is taken', 'POST', projects, { key: 'shop', name: 'Shop' }],
  ['a key with a space', 'POST', projects, { key: 'A B', name: 'Shop' }],
  ['no name', 'POST', projects, { key: 'NEW' }],
  ['no name, by PUT', 'PUT', `${projects}/NEW`, { description: 'x' }],
  ['a key that is no key, by PUT', 'PUT', `${projects}/%7Bx%7D`, { name: 'x' }],
  ['a move to a key that is taken', 'PUT', `${projects}/SHOP`, { key: 'LOG' }],
  ['hiding public repositories', 'PUT', `${projects}/SHOP`, { is_private: true }],
])('behavior: %s is refused with 400', async (_title, method, path, body) => {
  const { call, read } = await createRestWorld()
  const before = await read(projects)

  expect((await call(method, path, body)).status).toBe(400)
  expect(await read(projects)).toEqual(before)
})

test('behavior: a project with repositories is not deleted', async () => {
  const { call } = await createRestWorld()

  expect((await call('DELETE', `${projects}/SHOP`)).status).toBe(403)
  expect((await call('DELETE', `${projects}/LOG`)).status).toBe(204)
})

test('behavior: members read, and admins change', async () => {
  const { login } = await createRestWorld()
  const asBen = await login('ben')
  const asVera = await login('vera')
  const body = { key: 'NEW', name: 'New' }

  expect((await asBen('GET', projects)).status).toBe(200)
  expect((await asBen('POST', projects, body)).status).toBe(403)
  expect((await asBen('PUT', `${projects}/LOG`, body)).status).toBe(403)
  expect((await asBen('DELETE', `${projects}/LOG`)).status).toBe(403)
  expect((await asVera('POST', projects, body)).status).toBe(201)
})

test('behavior: to change a project needs project:admin, which does not let read', async () => {
  const { call } = await createRestWorld({ scopes: ['account', 'project:admin'] })

  expect((await call('GET', projects)).status).toBe(403)
  expect((await call('POST', projects, { key: 'NEW', name: 'New' })).status).toBe(201)
})

test('behavior: a workspace of others, or without the app, has no projects to show', async () => {
  const { call, login } = await createRestWorld()
  const asAna = await login('ana')

  expect((await call('GET', '/workspaces/lindqvist/projects')).status).toBe(404)
  expect((await call('GET', '/workspaces/ana/projects')).status).toBe(404)
  expect((await asAna('GET', '/workspaces/ana/projects')).status).toBe(200)
})

test('behavior: an app that calls for itself administers its workspace', async () => {
  const { install } = await createRestWorld()
  const asApp = await install()

  expect((await asApp('POST', projects, { key: 'NEW', name: 'New' })).status).toBe(201)
  expect((await asApp('POST', '/workspaces/orbit/projects', { key: 'A', name: 'A' })).status).toBe(
    404,
  )
})
