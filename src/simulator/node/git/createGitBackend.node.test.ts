import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { createControl } from '../../server/testing/createControl.ts'
import { createTestPage } from '../../server/testing/createTestPage.ts'
import { testDescriptor } from '../../server/testing/testDescriptor.ts'
import { createGitWorld } from '../testing/createGitWorld.ts'

type GitWorld = Awaited<ReturnType<typeof createGitWorld>>

const branch = 'round-totals-half-to-even'

async function clone({ git, address, token }: GitWorld, ...args: string[]): Promise<void> {
  await git.run('clone', '-q', ...args, address('acme/checkout.git', token))
}

async function commit({ directory, inClone }: GitWorld, name: string): Promise<string> {
  await writeFile(join(directory, 'checkout', name), `${name}\n`)
  await inClone.run('add', '.')
  await inClone.run('commit', '-q', '-m', `Add ${name}`)
  return inClone.run('rev-parse', 'HEAD')
}

async function tipOf({ read }: GitWorld, name: string): Promise<string | undefined> {
  const { target } = await (await read(`/refs/branches/${name}`)).json()
  return target?.hash
}

test('default: a private repository is cloned with a token, whole and sound', async () => {
  const world = await createGitWorld()
  await clone(world)
  const { inClone, read } = world

  expect(await inClone.run('fsck', '--strict')).toBe('')
  expect(await inClone.run('rev-parse', 'HEAD')).toBe(await tipOf(world, 'main'))
  expect(await inClone.run('branch', '-r', '--format=%(refname:short)')).toContain(branch)
  // REST and git show one and the same.
  const [range, spec] = [`HEAD...origin/${branch}`, `${branch}..main`]
  expect(await inClone.run('diff', range)).toBe((await (await read(`/diff/${spec}`)).text()).trim())
})

test('default: what is public is cloned by anybody, also without the ending', async () => {
  const { git, address } = await createGitWorld()

  await git.run('clone', '-q', address('acme/website.git'))
  await git.run('clone', '-q', address('acme/website'), 'again')
  expect(await git.run('-C', 'again', 'log', '--format=%s')).toBe('Begin with a README')
  expect(await git.run('-C', 'website', 'branch', '-r')).toContain('describe-the-opening-hours')
})

test('behavior: a shallow clone', async () => {
  const world = await createGitWorld()
  await clone(world, '--depth', '1', '--no-single-branch')

  expect(await world.inClone.run('rev-list', '--count', 'HEAD')).toBe('1')
})

test('behavior: a push makes a commit that REST shows, and its pull request moves on', async () => {
  const heard: { data: { push: object } }[] = []
  const world = await createGitWorld({
    descriptor: {
      ...testDescriptor,
      scopes: ['repository:write', 'pullrequest'],
      modules: { ...testDescriptor.modules, webhooks: [{ event: 'repo:push', url: '/hook' }] },
    },
    fetch: async (request) => {
      if (new URL(request.url).pathname === '/hook') heard.push(await request.clone().json())
      return new Response(null, { status: 204 })
    },
  })
  await clone(world, '--branch', branch)
  const hash = await commit(world, 'new.md')
  await world.inClone.run('push', '-q', 'origin', branch)

  expect(await (await world.read(`/commit/${hash}`)).json()).toMatchObject({
    message: 'Add new.md\n',
    author: { user: { display_name: 'Ben Okafor' } },
  })
  const { source } = await (await world.read('/pullrequests/2')).json()
  expect(hash.startsWith(source.commit.hash)).toBe(true)
  await vi.waitFor(() => expect(heard).toHaveLength(1))
  expect(heard[0]?.data.push).toMatchObject({
    changes: [{ old: { name: branch }, new: { name: branch, target: { hash } }, forced: false }],
  })
})

test('behavior: a branch and tags are made, forced and deleted', async () => {
  const world = await createGitWorld()
  await clone(world)
  const { inClone, read } = world
  await inClone.run('checkout', '-q', '-b', 'feature/new')
  const first = await commit(world, 'one.md')
  await inClone.run('tag', '-a', 'v1', '-m', 'One')
  await inClone.run('tag', 'light')
  await inClone.run('push', '-q', '--tags', 'origin', 'feature/new')

  expect(await tipOf(world, 'feature/new')).toBe(first)
  const { values } = await (await read('/refs/tags')).json()
  expect(values).toMatchObject([
    { name: 'light', message: null, target: { hash: first } },
    { name: 'v1', message: 'One\n', target: { hash: first } },
  ])

  await inClone.run('commit', '-q', '--amend', '-m', 'Another')
  await expect(inClone.run('push', '-q', 'origin', 'feature/new')).rejects.toThrow('rejected')
  await inClone.run('push', '-q', '--force', 'origin', 'feature/new')
  expect(await tipOf(world, 'feature/new')).toBe(await inClone.run('rev-parse', 'HEAD'))

  await inClone.run('push', '-q', 'origin', ':feature/new', ':refs/tags/light')
  expect(await tipOf(world, 'feature/new')).toBeUndefined()
  await expect(inClone.run('push', '-q', 'origin', ':main')).rejects.toThrow('main')
})

test('behavior: what REST commits is fetched', async () => {
  const world = await createGitWorld()
  await clone(world)
  await world.post('/src', new URLSearchParams({ 'a.md': 'A' }))
  await world.inClone.run('pull', '-q')

  expect(await world.inClone.run('rev-parse', 'HEAD')).toBe(await tipOf(world, 'main'))
})

test('behavior: after a reset it is the seed again', async () => {
  const world = await createGitWorld()
  const seed = await tipOf(world, 'main')
  await clone(world)
  await commit(world, 'new.md')
  await world.inClone.run('push', '-q')
  await createControl(world.server).send('POST', 'reset', {})
  const token = await (await createTestPage(world.server)).allow()
  await world.git.run('clone', '-q', world.address('acme/checkout.git', token), 'again')

  expect(await world.git.run('-C', 'again', 'rev-parse', 'HEAD')).toBe(seed)
})

test('behavior: a push that the simulator refuses says why, and changes nothing', async () => {
  const world = await createGitWorld()
  const seed = await tipOf(world, 'main')
  await clone(world)
  const deep = join(world.directory, 'checkout', ...Array.from({ length: 101 }, () => 'd'))
  await mkdir(deep, { recursive: true })
  await writeFile(join(deep, 'a.md'), 'Deep.\n')
  await commit(world, 'new.md')

  await expect(world.inClone.run('push', '-q')).rejects.toThrow('too many folders in each other')
  expect(await tipOf(world, 'main')).toBe(seed)
  // What comes after finds everything in order.
  await world.inClone.run('reset', '-q', '--hard', 'origin/main')
  const hash = await commit(world, 'new.md')
  await world.inClone.run('push', '-q')
  expect(await tipOf(world, 'main')).toBe(hash)
})
