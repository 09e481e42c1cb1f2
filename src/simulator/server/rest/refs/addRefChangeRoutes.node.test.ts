import { expect, test, vi } from 'vitest'
import { createRepositoryClient } from '../../testing/createRepositoryClient.ts'
import { createControl } from '../../testing/createControl.ts'
import { readEvents } from '../../testing/readEvents.ts'
import { testDescriptor } from '../../testing/testDescriptor.ts'

const target = { hash: 'main' }

test('default: a branch is made, read and deleted', async () => {
  const { post, read, remove } = await createRepositoryClient()
  const made = await post('/refs/branches', { name: 'feature/new', target })

  expect(made.status).toBe(201)
  expect(await made.json()).toEqual(await (await read('/refs/branches/feature/new')).json())
  expect((await read('/refs/branches/feature%2Fnew')).status).toBe(200)
  expect((await remove('/refs/branches/feature/new')).status).toBe(204)
  expect((await read('/refs/branches/feature/new')).status).toBe(404)
})

test('default: a tag is made, read and deleted', async () => {
  const { post, read, remove } = await createRepositoryClient()
  const made = await post('/refs/tags', { name: 'v1', target, message: 'The first' })

  expect(await made.json()).toMatchObject({
    type: 'tag',
    name: 'v1',
    message: 'The first\n',
    date: '2026-11-23T09:00:00+00:00',
    tagger: { type: 'author', user: { display_name: 'Ana Moreno' } },
    target: { type: 'commit', message: expect.stringContaining('Merged in') },
  })
  expect((await (await read('/refs/tags')).json()).values).toHaveLength(1)
  expect((await (await read('/refs?pagelen=50')).json()).values).toHaveLength(4)
  expect((await (await read('/commits/v1')).json()).values).toHaveLength(4)
  expect((await remove('/refs/tags/v1')).status).toBe(204)
  expect((await read('/refs/tags/v1')).status).toBe(404)
})

test.each([
  ['/refs/branches', { name: 'main', target }, 'Branch "main" already exists.'],
  ['/refs/branches', { name: 'new', target: { hash: 'nothing' } }, 'Commit not found: nothing'],
  ['/refs/branches', { name: '../x', target }, 'name: This is no name for a branch or a tag.'],
  ['/refs/tags', { name: '-d', target }, 'name: This is no name for a branch or a tag.'],
  ['/refs/tags', { name: 'v1' }, 'target: '],
])('behavior: %s of %j is refused', async (path, body, message) => {
  const response = await (await createRepositoryClient()).post(path, body)

  expect(response.status).toBe(400)
  expect((await response.json()).error.message).toContain(message)
})

test('behavior: the main branch stays, and what is not there cannot be deleted', async () => {
  const { remove } = await createRepositoryClient()

  expect((await remove('/refs/branches/main')).status).toBe(400)
  expect((await remove('/refs/branches/nothing')).status).toBe(404)
  expect((await remove('/refs/tags/nothing')).status).toBe(404)
})

test('behavior: webhooks and the timeline hear of it', async () => {
  const heard: { event: string; data: { push: { changes: unknown[] } } }[] = []
  const { post, server } = await createRepositoryClient({
    descriptor: {
      ...testDescriptor,
      scopes: ['repository:write'],
      modules: { ...testDescriptor.modules, webhooks: [{ event: 'repo:push', url: '/hook' }] },
    },
    fetch: async (request) => {
      if (new URL(request.url).pathname === '/hook') heard.push(await request.clone().json())
      return new Response(null, { status: 204 })
    },
  })
  await post('/refs/branches', { name: 'new', target })
  await vi.waitFor(() => expect(heard).toHaveLength(1))

  expect(heard[0]?.data.push.changes).toMatchObject([
    {
      old: null,
      new: { type: 'branch', name: 'new', target: { type: 'commit' } },
      created: true,
      closed: false,
      forced: false,
      truncated: false,
      commits: [],
    },
  ])
  const events = readEvents(await createControl(server).send('GET', 'events'))
  expect(await events.until(({ kind }) => kind === 'push')).toMatchObject({
    summary: 'Ana Moreno pushed to acme/checkout: new.',
  })
})
