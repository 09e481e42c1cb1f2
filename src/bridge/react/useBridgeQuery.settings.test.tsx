import {
  focusManager,
  onlineManager,
  useQuery,
  useSuspenseQuery,
  type DefaultOptions,
} from '@tanstack/react-query'
import { act, cleanup, screen } from '@testing-library/react'
import * as fc from 'fast-check'
import { Component, Suspense, useState, type ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { FakeHost } from '../../testing/createFakeHost.ts'
import { renderWithBridge } from '../../testing/renderWithBridge.tsx'
import { bridgeQueryOptions } from './bridgeQueryOptions.ts'
import { useBridge } from './useBridge.ts'
import { useBridgeInfiniteQuery } from './useBridgeInfiniteQuery.ts'
import { useBridgeQuery } from './useBridgeQuery.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  focusManager.setFocused(undefined)
  onlineManager.setOnline(true)
})

const keep = (answer: unknown) => answer

function Hook() {
  return <p>{useBridgeQuery({ path: '/hook', parse: keep }).status}</p>
}
function List() {
  return <p>{useBridgeInfiniteQuery({ path: '/list', parse: keep }).status}</p>
}
function Options() {
  return (
    <p>{useQuery(bridgeQueryOptions(useBridge(), { path: '/options', parse: keep })).status}</p>
  )
}
function Suspended() {
  const options = bridgeQueryOptions(useBridge(), { path: '/suspended', parse: keep })
  return <p>{useSuspenseQuery(options).status}</p>
}

/** Shows its children again as soon as it is told to, as an error boundary with a retry does. */
class Boundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false }
  static getDerivedStateFromError = () => ({ hasFailed: true })
  override render() {
    if (!this.state.hasFailed) return this.props.children
    return <button onClick={() => this.setState({ hasFailed: false })}>Reset</button>
  }
}

function Page({ readers }: { readers: readonly ReactNode[] }) {
  const [isShown, setShown] = useState(true)
  return (
    <>
      <button onClick={() => setShown(!isShown)}>Toggle</button>
      {isShown && <Suspense fallback="loading">{readers}</Suspense>}
    </>
  )
}

const readers = [Hook, List, Options, Suspended].map((Reader) => (
  <Boundary key={Reader.name}>
    <Reader />
  </Boundary>
))

async function advance(ms: number) {
  await act(() => vi.advanceTimersByTimeAsync(ms))
}

/** All that happens to a page without its user asking for anything. */
async function live() {
  for (let round = 0; round < 2; round += 1) {
    await act(async () => {
      focusManager.setFocused(false)
      onlineManager.setOnline(false)
      window.dispatchEvent(new Event('offline'))
      focusManager.setFocused(true)
      onlineManager.setOnline(true)
      window.dispatchEvent(new Event('online'))
      window.dispatchEvent(new Event('focus'))
    })
    await advance(100)
    for (const name of ['Toggle', 'Toggle', 'Reset']) {
      act(() => screen.queryAllByText(name).forEach((button) => button.click()))
      await advance(150)
    }
  }
}

const refusals = {
  declined: (host) => host.deny(),
  unanswered: (host) => host.expire(),
  blocked: () => undefined,
} satisfies Record<string, (host: FakeHost) => void>

const settings: fc.Arbitrary<DefaultOptions['queries'] & object> = fc.record({
  retry: fc.constantFrom(0, 3, true, () => true),
  retryDelay: fc.constant(10),
  retryOnMount: fc.boolean(),
  refetchOnMount: fc.constantFrom(true, 'always' as const),
  refetchOnWindowFocus: fc.constantFrom(true, 'always' as const),
  refetchOnReconnect: fc.constantFrom(true, 'always' as const),
  refetchInterval: fc.constantFrom<(number | false)[]>(false, 10),
  refetchIntervalInBackground: fc.boolean(),
  staleTime: fc.constantFrom(0, Infinity),
  gcTime: fc.constantFrom(0, 300_000),
  networkMode: fc.constantFrom('online' as const, 'always' as const, 'offlineFirst' as const),
  throwOnError: fc.boolean(),
})

/** @returns how the page came out of it. */
async function runPage(
  status: keyof typeof refusals,
  queries: DefaultOptions['queries'] & object,
  reactStrictMode: boolean,
) {
  const { host, bridge } = renderWithBridge(<Page readers={readers} />, {
    host: { decision: status === 'blocked' ? 'denied' : 'none' },
    queries,
    reactStrictMode,
  })
  await advance(0)
  await act(async () => refusals[status](host))
  await live()
  cleanup()
  const { promptCount, calls } = host
  return { status: bridge.consent.getState().status, promptCount, callCount: calls.length }
}

function asOneQuestion(status: keyof typeof refusals) {
  return { status, promptCount: status === 'blocked' ? 0 : 1, callCount: 1 }
}

beforeEach(() => {
  // React reports what the boundaries catch.
  // oxlint-disable-next-line no-console -- Every test has a spy there, and these let it pass.
  vi.mocked(console.error).mockImplementation(() => undefined)
})

const eager = {
  retry: true,
  retryDelay: 10,
  retryOnMount: true,
  refetchOnMount: 'always',
  refetchOnWindowFocus: 'always',
  refetchOnReconnect: 'always',
  refetchInterval: 10,
  refetchIntervalInBackground: true,
  staleTime: 0,
} as const

test.each([
  ['declined', true],
  ['declined', false],
  ['unanswered', true],
  ['blocked', true],
] as const)(
  'behavior: %s under the most eager settings, nobody is asked again',
  async (status, strict) => {
    expect(await runPage(status, eager, strict)).toEqual(asOneQuestion(status))
  },
)

test('behavior: under no settings is a user who refused asked again', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('declined', 'unanswered', 'blocked'),
      settings,
      fc.boolean(),
      async (status, queries, strict) => {
        expect(await runPage(status, queries, strict)).toEqual(asOneQuestion(status))
      },
    ),
    { numRuns: 20, seed: 20_261_123 },
  )
}, 20_000)

test('control: a query without the gate asks again under the same settings', async () => {
  function Bare() {
    const bridge = useBridge()
    const queryFn = async () => {
      await bridge.consent.ask()
      return bridge.request({ path: '/bare' })
    }
    return <p>{useQuery({ queryKey: ['bare'], queryFn }).status}</p>
  }
  const { host } = renderWithBridge(<Page readers={[<Bare key="bare" />]} />, { queries: eager })
  await advance(0)
  await act(async () => host.deny())
  await advance(100)
  expect(host.promptCount).toBeGreaterThan(1)
})
