import { readdir } from 'node:fs/promises'
import { expect, onTestFinished, test } from 'vitest'
import type { GitCall } from '../../server/git-http/GitBackend.ts'
import { addCommit } from '../../server/git/addCommit.ts'
import { createGitStore } from '../../server/git/createGitStore.ts'
import { createDirectory } from '../testing/createDirectory.ts'
import { createGitBackend, type CreateGitBackendParameters } from './createGitBackend.ts'

function start(parameters?: CreateGitBackendParameters) {
  const backend = createGitBackend(parameters)
  onTestFinished(() => backend.close())
  const store = createGitStore()
  addCommit(store, {
    changes: new Map([['a.md', { content: 'a' }]]),
    message: 'First',
    author: { name: 'Ana', email: 'ana@example.com' },
    date: 0,
    branch: 'main',
  })
  const call: GitCall = {
    repository: '{one}',
    store,
    mainBranch: 'main',
    service: 'git-upload-pack',
    body: undefined,
    isGzipped: false,
    protocol: undefined,
  }
  return { backend, store, call }
}

test('default: what there is, in git’s own words', async () => {
  const { backend, call, store } = start()
  const { response } = await backend.serve(call)

  expect(response.headers.get('Content-Type')).toBe('application/x-git-upload-pack-advertisement')
  expect(await response.text()).toContain(`${store.branches.get('main') ?? ''} refs/heads/main`)
})

test('parameters: path without git', async () => {
  const { backend, call } = start({ path: '/nowhere' })
  const { response } = await backend.serve(call)

  expect(response.status).toBe(400)
  expect(await response.text()).toContain('apt-get install git')
})

test.each([
  ['no pkt-line', 'nonsense', false],
  ['a length beyond the end', 'fff0', false],
  ['nothing that was packed', 'nonsense', true],
  ['nothing', '', false],
])('behavior: a push of %s changes nothing', async (_title, text, isGzipped) => {
  const { backend, call, store } = start()
  const tip = store.branches.get('main') ?? ''
  const body = new Uint8Array(Buffer.from(text))
  const answer = await backend.serve({ ...call, service: 'git-receive-pack', body, isGzipped })

  expect(answer.response.status).toBeLessThan(500)
  expect([...(answer.pushed?.branches ?? [['main', tip]])]).toEqual([['main', tip]])
  expect(answer.pushed?.objects ?? []).toEqual([])
  // The next one finds everything in order.
  expect((await backend.serve(call)).response.status).toBe(200)
})

test('behavior: close removes what was written, and is enough for one that was never used', async () => {
  const directory = await createDirectory()
  const { backend, call } = start({ directory })
  await backend.serve(call)
  const during = await readdir(directory)
  await backend.close()
  await start({ directory }).backend.close()

  expect(during).toEqual([expect.stringMatching(/^assent-git-/)])
  expect(await readdir(directory)).toEqual([])
})
