import { expect, test, vi } from 'vitest'
import { createRepositoryClient } from '../testing/createRepositoryClient.ts'
import { testDescriptor } from '../testing/testDescriptor.ts'

interface Change {
  commits: { message: string }[]
  truncated: boolean
  links: { commits: { href: string } }
}

/** A repository, and what an app hears of pushes to it. */
async function start() {
  const heard: Change[] = []
  const client = await createRepositoryClient({
    descriptor: {
      ...testDescriptor,
      scopes: ['repository:write'],
      modules: { ...testDescriptor.modules, webhooks: [{ event: 'repo:push', url: '/hook' }] },
    },
    fetch: async (request) => {
      if (new URL(request.url).pathname === '/hook') {
        const { data } = await request.clone().json()
        heard.push(...data.push.changes)
      }
      return new Response(null, { status: 204 })
    },
  })
  const commit = async (message: string) => {
    const fields = { message, branch: 'topic', 'a.md': message }
    const response = await client.post('/src', new URLSearchParams(fields))
    return response.headers.get('Location')?.split('/').at(-1)
  }
  return { ...client, commit, heard }
}

test('default: a commit on a branch that is there', async () => {
  const { commit, heard } = await start()
  await commit('First')
  const hash = await commit('Second')
  await vi.waitFor(() => expect(heard).toHaveLength(2))

  expect(heard[0]).toMatchObject({ created: true, old: null, commits: [{ message: 'First\n' }] })
  expect(heard[1]).toMatchObject({
    created: false,
    closed: false,
    forced: false,
    truncated: false,
    old: { type: 'branch', name: 'topic', target: { message: 'First\n' } },
    new: { type: 'branch', name: 'topic', target: { hash, message: 'Second\n' } },
    commits: [{ type: 'commit', hash, message: 'Second\n' }],
  })
})

test('behavior: a new branch tells of the newest five commits that no other branch has', async () => {
  const { commit, heard, post, remove } = await start()
  for (const message of ['1', '2', '3', '4', '5']) await commit(message)
  const hash = await commit('6')
  await remove('/refs/branches/topic')
  await post('/refs/branches', { name: 'again', target: { hash } })
  await vi.waitFor(() => expect(heard).toHaveLength(8))

  expect(heard[6]).toMatchObject({ closed: true, new: null, commits: [] })
  expect(heard[7]?.commits.map(({ message }) => message.trim())).toEqual(['6', '5', '4', '3', '2'])
  expect(heard[7]?.truncated).toBe(true)
})

test('behavior: its links lead to what was pushed', async () => {
  const { commit, heard, read } = await start()
  await commit('First')
  await commit('Second')
  await vi.waitFor(() => expect(heard).toHaveLength(2))
  const address = heard[1]?.links.commits.href.split('/checkout').at(-1) ?? ''

  expect(await (await read(address)).json()).toMatchObject({ values: [{ message: 'Second\n' }] })
})
