import { Profiler, type ReactNode } from 'react'
import { expect, test } from 'vitest'
import type { FakeHostCall } from '../../testing/fakeHost/FakeHostParameters.ts'
import { renderWithBridge } from '../../testing/renderWithBridge.tsx'
import { settle } from '../../testing/settle.ts'
import { ConsentBoundary } from './ConsentBoundary.tsx'
import { useBridgeInfiniteQuery } from './useBridgeInfiniteQuery.ts'
import { useBridgeMutation } from './useBridgeMutation.ts'
import { useBridgeQuery } from './useBridgeQuery.ts'
import { useConnectRequest } from './useConnectRequest.ts'
import { useConsent } from './useConsent.ts'
import { useHasReturned } from './useHasReturned.ts'
import { useIsWaitingForConsent } from './useIsWaitingForConsent.ts'
import { usePendingRequest } from './usePendingRequest.ts'

function Query() {
  const { data } = useBridgeQuery({ path: '/2.0/user', parse: (answer) => [answer] })
  return <p>{data?.length}</p>
}

function InfiniteQuery() {
  const { data } = useBridgeInfiniteQuery({
    path: '/2.0/list',
    parse: (value) => ({ uuid: String(value) }),
    toKey: ({ uuid }) => uuid,
  })
  return <p>{data?.length}</p>
}

function Mutation() {
  useBridgeMutation(() => ({ path: '/2.0/x', method: 'POST', parse: String }), {
    optimistic: () => [],
    onError: () => undefined,
  })
  return null
}

function ConnectRequest() {
  useConnectRequest()
  return null
}

function Consent() {
  useConsent()
  return null
}

function Waiting() {
  useIsWaitingForConsent()
  return null
}

function Pending() {
  usePendingRequest()
  return null
}

function Returned() {
  useHasReturned()
  return null
}

// With one call in the same tree the consent goes unknown, asking, granted: two changes.
const Reading = ({ children }: { children: ReactNode }) => (
  <>
    <Profiler id="observed" onRender={() => undefined}>
      <Query />
    </Profiler>
    {children}
  </>
)

test.each([
  // Pending, then with data.
  ['useBridgeQuery', <Query key="1" />, 2, 1],
  ['useBridgeInfiniteQuery', <InfiniteQuery key="1" />, 2, 1],
  ['useBridgeMutation', <Mutation key="1" />, 1, 0],
  ['useConnectRequest', <ConnectRequest key="1" />, 1, 0],
  // Nothing happens to consent while nothing is called.
  ['useConsent', <Consent key="1" />, 1, 0],
  ['useIsWaitingForConsent', <Waiting key="1" />, 1, 0],
  ['usePendingRequest', <Pending key="1" />, 1, 0],
  ['useHasReturned', <Returned key="1" />, 1, 0],
  [
    'ConsentBoundary',
    <ConsentBoundary key="1" fallback={() => 'refused'} waiting="waiting">
      <p>content</p>
    </ConsentBoundary>,
    1,
    0,
  ],
])('behavior: %s with literals written inline', async (_, element, expected, calls) => {
  for (const reactStrictMode of [false, true]) {
    let commits = 0
    const answer = ({ path }: FakeHostCall) => ({
      value: path === '/2.0/list' ? { values: ['a', 'b'] } : { path },
    })
    const { host, unmount } = renderWithBridge(
      <Profiler id="hook" onRender={() => (commits += 1)}>
        {element}
      </Profiler>,
      { host: { decision: 'approved', answer }, reactStrictMode },
    )
    await settle()
    expect({ reactStrictMode, commits }).toEqual({ reactStrictMode, commits: expected })
    // Strict mode mounts twice; the first one's read is given up before it leaves.
    expect(host.calls).toHaveLength(calls)
    unmount()
  }
})

test.each([
  ['useConsent', <Consent key="1" />, 3],
  ['usePendingRequest', <Pending key="1" />, 1],
  ['useConnectRequest', <ConnectRequest key="1" />, 1],
])('behavior: %s beside a first call follows the states only', async (_, element, expected) => {
  let commits = 0
  renderWithBridge(
    <Reading>
      <Profiler id="hook" onRender={() => (commits += 1)}>
        {element}
      </Profiler>
    </Reading>,
    { host: { decision: 'approved' }, reactStrictMode: false },
  )
  await settle()
  expect(commits).toBe(expected)
})
