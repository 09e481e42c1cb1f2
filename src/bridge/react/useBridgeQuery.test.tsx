import { focusManager, useQuery } from '@tanstack/react-query'
import { act, screen } from '@testing-library/react'
import { Profiler, useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderWithBridge } from '../../testing/renderWithBridge.tsx'
import { useBridge } from './useBridge.ts'
import { useBridgeQuery } from './useBridgeQuery.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  focusManager.setFocused(undefined)
})

const parsePath = (answer: unknown) => {
  if (typeof answer !== 'object' || answer === null || !('path' in answer)) throw new Error('shape')
  return String(answer.path)
}

function Reader({ path = '/2.0/user' }: { path?: string }) {
  const query = useBridgeQuery({ path, parse: parsePath })
  return <p role="status">{query.data ?? query.error?.code ?? 'loading'}</p>
}

/** What every vendor writes first: the control of the tests below. */
function BareReader() {
  const bridge = useBridge()
  const query = useQuery({
    queryKey: ['bare'],
    queryFn: async () => {
      await bridge.consent.ask()
      return bridge.request({ path: '/2.0/user' })
    },
  })
  return <p role="status">{query.status}</p>
}

async function advance(ms: number) {
  await act(() => vi.advanceTimersByTimeAsync(ms))
}

test('default', async () => {
  const { host } = renderWithBridge(<Reader />)
  await advance(20)
  act(() => host.allow())
  await advance(20)
  expect(screen.getByRole('status')).toHaveTextContent('/2.0/user')
})

test('behavior: under default settings a user who denies is asked once', async () => {
  const { host } = renderWithBridge(<Reader />)
  await advance(20)
  act(() => host.deny())
  await advance(60_000)
  expect(screen.getByRole('status')).toHaveTextContent('CONSENT_DECLINED')
  expect(host.promptCount).toBe(1)
})

test('control: without the gate the same user is asked four times', async () => {
  const { host } = renderWithBridge(<BareReader />)
  for (const delay of [0, 1_000, 2_000, 4_000]) {
    await advance(delay)
    expect(host.openPromptCount).toBe(1)
    act(() => host.deny())
    await advance(20)
  }
  await advance(60_000)
  expect(screen.getByRole('status')).toHaveTextContent('error')
  expect(host.promptCount).toBe(4)
})

test('behavior: focus, interval and further components do not ask a user who denied', async () => {
  function Many() {
    const [isMore, setMore] = useState(false)
    const poll = useBridgeQuery({ path: '/poll', parse: parsePath }, { refetchInterval: 1_000 })
    return (
      <>
        <button onClick={() => setMore(true)}>more</button>
        <output>{poll.failureCount}</output>
        {isMore && ['/a', '/b', '/c'].map((path) => <Reader key={path} path={path} />)}
      </>
    )
  }
  const { host } = renderWithBridge(<Many />, { queries: { retry: 10, staleTime: 0 } })
  await advance(20)
  act(() => host.deny())
  await advance(20)
  act(() => screen.getByText('more').click())
  act(() => focusManager.setFocused(false))
  act(() => focusManager.setFocused(true))
  await advance(10_000)
  expect(host.calls).toHaveLength(1)
  expect(host.promptCount).toBe(1)
})

test('behavior: a grant brings back what failed without it', async () => {
  const { host, bridge } = renderWithBridge(<Reader />)
  await advance(20)
  act(() => host.deny())
  await advance(20)
  act(() => void bridge.consent.ask())
  await advance(20)
  act(() => host.allow())
  await advance(20)
  expect(screen.getByRole('status')).toHaveTextContent('/2.0/user')
})

test('behavior: a late Allow brings back what ran out of time', async () => {
  const { host } = renderWithBridge(<Reader />, { bridge: { consentTimeoutMs: 1_000 } })
  await advance(1_020)
  expect(screen.getByRole('status')).toHaveTextContent('CONSENT_UNANSWERED')
  act(() => host.allow())
  await advance(20)
  expect(screen.getByRole('status')).toHaveTextContent('/2.0/user')
})

test('behavior: parameters written inline do not loop', async () => {
  const commit = vi.fn<() => void>()
  function Inline() {
    const { data } = useBridgeQuery({
      path: '/2.0/user',
      accept: 'text/plain',
      parse: (value) => value,
    })
    return <p>{JSON.stringify(data)}</p>
  }
  renderWithBridge(
    <Profiler id="inline" onRender={commit}>
      <Inline />
    </Profiler>,
    { host: { decision: 'approved' } },
  )
  await advance(10_000)
  // Once pending, once with data.
  expect(commit).toHaveBeenCalledTimes(2)
})

test('behavior: two components with the same path share one call', async () => {
  const { host } = renderWithBridge(
    <>
      <Reader />
      <Reader />
    </>,
    { host: { decision: 'approved' }, reactStrictMode: false },
  )
  await advance(20)
  expect(host.calls).toHaveLength(1)
})
