import { expect, test, vi } from 'vitest'
import { createRestScene } from '../../testing/createRestScene.ts'

const path = '/repositories/acme/till'
const scopes = ['repository:admin', 'repository:delete', 'repository']

async function listNames(list: Response): Promise<string[]> {
  const { values } = await list.json()
  return values.map(({ full_name: name }: { full_name: string }) => name)
}

test('default: a repository with all its fields', async () => {
  const { ana } = await createRestScene()

  expect(await (await ana('GET', '/repositories/acme/checkout')).json()).toMatchObject({
    type: 'repository',
    full_name: 'acme/checkout',
    is_private: true,
    has_wiki: false,
    fork_policy: 'allow_forks',
    scm: 'git',
    language: 'typescript',
    owner: { type: 'team', username: 'acme', display_name: 'Acme' },
    project: { key: 'SHOP' },
    links: {
      hooks: { href: 'http://localhost:7990/2.0/repositories/acme/checkout/hooks' },
      clone: [{ name: 'http', href: 'http://localhost:7990/acme/checkout.git' }],
    },
  })
})

test.each([
  ['', ['acme/checkout', 'acme/website']],
  ['?role=member', ['acme/checkout', 'acme/website']],
  ['?role=admin', []],
])('parameters: role, as Ben: "%s"', async (query, names) => {
  const { ben } = await createRestScene()

  expect(await listNames(await ben('GET', `/repositories/acme${query}`))).toEqual(names)
})

test('behavior: nobody sees what is public, and an unknown role is refused', async () => {
  const { nobody, ana } = await createRestScene()

  expect(await listNames(await nobody('GET', '/repositories/acme'))).toEqual(['acme/website'])
  expect((await ana('GET', '/repositories/acme?role=guest')).status).toBe(400)
  expect((await ana('GET', '/repositories/nowhere')).status).toBe(404)
})

test('default: an app creates a repository, in the oldest project and private', async () => {
  const { asApp } = await createRestScene({ scopes })

  const response = await asApp('POST', path, {
    scm: 'git',
    description: 'Counts.',
    has_issues: true,
  })

  expect(response.status).toBe(200)
  const repository = await response.json()
  expect(repository).toMatchObject({
    name: 'till',
    slug: 'till',
    description: 'Counts.',
    is_private: true,
    has_issues: true,
    project: { key: 'SHOP' },
    created_on: '2026-11-23T09:00:00.000Z',
  })
  expect(await (await asApp('GET', path)).json()).toEqual(repository)
})

test.each([
  ['a slug that is taken', '/repositories/acme/checkout', {}],
  ['a slug with capitals', '/repositories/acme/Till', {}],
  ['Mercurial', path, { scm: 'hg' }],
  ['an unknown project', path, { project: { key: 'NONE' } }],
  ['a public one in a private project', path, { project: { key: 'LOG' }, is_private: false }],
  ['an unknown fork policy', path, { fork_policy: 'never' }],
  ['a website that is a script', path, { website: 'javascript:alert(1)' }],
])('behavior: %s is refused', async (_title, address, body) => {
  const { ana } = await createRestScene()

  expect((await ana('POST', address, body)).status).toBe(400)
  expect((await ana('POST', path, { project: { key: 'SHOP' }, is_private: false })).status).toBe(
    200,
  )
})

test('default: PUT changes what it names', async () => {
  const { ana } = await createRestScene()
  await ana('POST', path, { description: 'Counts.', has_issues: true })

  const changed = await ana('PUT', path, { website: 'https://till.example', has_issues: false })

  expect(changed.status).toBe(200)
  expect(await changed.json()).toMatchObject({
    description: 'Counts.',
    website: 'https://till.example',
    has_issues: false,
  })
})

test('behavior: another name is another address, if that is free', async () => {
  const { ana } = await createRestScene()
  await ana('POST', path, {})

  const taken = await ana('PUT', path, { name: 'Checkout' })
  const renamed = await ana('PUT', path, { name: 'New Till' })

  expect(taken.status).toBe(400)
  expect(renamed.headers.get('Location')).toBe(
    'http://localhost:7990/2.0/repositories/acme/new-till',
  )
  expect((await ana('GET', path)).status).toBe(404)
  expect((await ana('GET', '/repositories/acme/new-till')).status).toBe(200)
})

test('behavior: PUT creates what is not there', async () => {
  const { ana } = await createRestScene()

  expect((await ana('PUT', path, { description: 'Counts.' })).status).toBe(201)
  expect((await ana('GET', path)).status).toBe(200)
})

test('behavior: a repository that is deleted is gone, with its webhooks', async () => {
  const { ana, asApp } = await createRestScene({ scopes })
  await ana('POST', path, {})
  await ana('POST', `${path}/hooks`, { url: 'https://hooks.example', events: ['repo:push'] })

  expect((await asApp('DELETE', `${path}?redirect_to=https://moved.example`)).status).toBe(204)

  expect((await ana('GET', path)).status).toBe(404)
  await ana('POST', path, {})
  expect((await (await ana('GET', `${path}/hooks`)).json()).size).toBe(0)
})

test('behavior: members who are no admins change nothing', async () => {
  const { ana, ben } = await createRestScene()
  await ana('POST', path, {})

  const statuses = await Promise.all([
    ben('POST', '/repositories/acme/other', {}),
    ben('PUT', path, { description: 'Mine' }),
    ben('DELETE', path),
  ])

  expect(statuses.map(({ status }) => status)).toEqual([403, 403, 403])
  expect(await (await ben('GET', path)).json()).toMatchObject({ description: '' })
})

test('behavior: each takes a scope of its own', async () => {
  const { asApp } = await createRestScene({ scopes: ['repository:write'] })

  const required = async (method: string) =>
    (await (await asApp(method, path, method === 'DELETE' ? undefined : {})).json()).error.detail
      .required

  expect(await required('POST')).toEqual(['repository:admin'])
  expect(await required('PUT')).toEqual(['repository:admin'])
  expect(await required('DELETE')).toEqual(['repository:delete'])
})

test('behavior: webhooks of the workspace hear of it', async () => {
  const { ana, sent } = await createRestScene()
  const events = ['repo:created', 'repo:updated', 'repo:deleted']
  await ana('POST', '/workspaces/acme/hooks', { url: 'https://hooks.example/in', events })
  await ana('POST', path, {})
  await ana('PUT', path, { name: 'Till', description: 'Counts.' })
  await ana('DELETE', path)

  await vi.waitFor(() => expect(sent).toHaveLength(4))
  const heard = sent.filter(({ request }) => request.url === 'https://hooks.example/in')
  expect(heard.map(({ request }) => request.headers.get('X-Event-Key'))).toEqual(events)
  expect(JSON.parse(heard[1]?.text ?? '').changes).toEqual({
    name: { old: 'till', new: 'Till' },
    description: { old: '', new: 'Counts.' },
  })
})
