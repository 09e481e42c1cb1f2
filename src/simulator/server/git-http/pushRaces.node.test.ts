import { expect, test } from 'vitest'
import type { GitStore } from '../git/createGitStore.ts'
import { createTestServer } from '../testing/createTestServer.ts'
import { testDescriptor, testOrigin } from '../testing/testDescriptor.ts'

/** A push of the branch `mine` to where `main` is, while somebody else changes the repository. */
async function push(change: (store: GitStore, tip: string) => void) {
  const { server, page } = await createTestServer({
    descriptor: { ...testDescriptor, scopes: ['repository:write'] },
    gitBackend: async ({ store }) => {
      const before = { branches: new Map(store.branches), tags: new Map(store.tags) }
      const tip = store.branches.get('main') ?? ''
      change(store, tip)
      const branches = new Map([...before.branches, ['mine', tip] as const])
      const pushed = { before, branches, tags: before.tags, objects: [] }
      return { response: new Response('taken'), pushed }
    },
  })
  const response = await server.handle(
    new Request(`${testOrigin}/acme/checkout.git/git-receive-pack`, {
      method: 'POST',
      headers: { Authorization: `Basic ${btoa(`x-token-auth:${await page.allow()}`)}` },
    }),
  )
  const path = '/!api/2.0/repositories/acme/checkout/refs/branches?pagelen=100'
  const { values } = await (await page.get(path)).json()
  const names: string[] = values.map(({ name }: { name: string }) => name)
  return { answer: await response.text(), names }
}

test('default', async () => {
  const { answer, names } = await push(() => undefined)
  expect(answer).toBe('taken')
  expect(names).toContain('mine')
})

test('behavior: a branch that is made meanwhile stays', async () => {
  const { names } = await push((store, tip) => store.branches.set('meanwhile', tip))
  expect(names).toEqual(expect.arrayContaining(['main', 'meanwhile', 'mine']))
})

test('behavior: a branch that is deleted meanwhile does not come back', async () => {
  const { names } = await push((store) => store.branches.delete('main'))
  expect(names).toContain('mine')
  expect(names).not.toContain('main')
})

test('behavior: a branch that is made by both is the one of who was first', async () => {
  const { answer } = await push((store, tip) => {
    const [other = ''] = [...store.branches.values()].filter((hash) => hash !== tip)
    store.branches.set('mine', other)
  })
  expect(answer).toContain('ng refs/heads/mine It has moved meanwhile. Fetch, and push again.')
})
