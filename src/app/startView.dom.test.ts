import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { createBridge, createConnectTransport } from '../bridge/core.ts'
import { createFakeHost } from '../testing/createFakeHost.ts'
import { settle } from '../testing/settle.ts'
import type { AppContext } from './shared/AppContext.ts'
import { startView } from './startView.ts'

const uuid = '{1a2b3c4d-0000-4000-8000-000000000001}'
const repository = { workspace: uuid, repository: uuid }

async function start(context: AppContext, decision: 'none' | 'approved' = 'approved') {
  const host = createFakeHost({ decision })
  const bridge = createBridge({ transport: createConnectTransport(() => host.ap) })
  startView(context, { bridge, client: new QueryClient() })
  await settle()
  return { bridge, host, paths: host.calls.map(({ path }) => decodeURIComponent(path)) }
}

test('default: the panel reads before anything is on the screen', async () => {
  const { paths } = await start({
    view: 'pullRequest',
    pullRequest: { ...repository, pullRequest: 7 },
  })
  const base = `/2.0/repositories/${uuid}/${uuid}/pullrequests/7`
  expect(paths.toSorted()).toEqual(
    [
      '/2.0/user',
      base,
      `${base}/statuses?pagelen=100`,
      `${base}/tasks?pagelen=100`,
      `/policy/${uuid}/7`,
    ].toSorted(),
  )
})

test('default: the desk reads its first page, in the state of its address', async () => {
  location.hash = '#state=merged'
  const { paths } = await start({ view: 'reviewDesk', repository })
  location.hash = ''
  const base = `/2.0/repositories/${uuid}/${uuid}/pullrequests?state=MERGED&pagelen=50`
  expect(paths).toEqual([expect.stringContaining(base)])
})

test.each([
  ['pullRequest', /pullrequests\/7$/],
  ['reviewDesk', /pullrequests\?state=OPEN/],
] as const)(
  'behavior: before consent, %s asks for what it shows, and for nothing else',
  async (view, path) => {
    const pullRequest = { ...repository, pullRequest: 7 }
    const { paths } = await start({ view, repository, pullRequest }, 'none')
    expect(paths).toEqual([expect.stringMatching(path)])
  },
)

test('behavior: before consent, that opens one access request', async () => {
  const { host } = await start({ view: 'reviewDesk', repository }, 'none')
  expect(host.promptCount).toBe(1)
})

test('behavior: the connection page asks for nothing by itself', async () => {
  const { host } = await start({ view: 'connection', workspace: uuid }, 'none')
  expect(host.calls).toEqual([])
  expect(host.promptCount).toBe(0)
})
