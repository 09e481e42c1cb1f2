import {
  focusManager,
  onlineManager,
  type DefaultOptions,
  type QueryClient,
} from '@tanstack/react-query'
import { act, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderWithBridge } from '../../testing/renderWithBridge.tsx'
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

async function advance(ms: number) {
  await act(() => vi.advanceTimersByTimeAsync(ms))
}

function Reader({ path }: { path: string }) {
  const query = useBridgeQuery({ path, parse: JSON.stringify }, { refetchInterval: 500 })
  return <output>{query.error?.code}</output>
}

function List() {
  useBridgeInfiniteQuery({ path: '/list', parse: String })
  return null
}

function App() {
  const [round, setRound] = useState(0)
  return (
    <>
      <button onClick={() => setRound(round + 1)}>mount</button>
      <Reader key={`a${round}`} path="/a" />
      <Reader key={`b${round}`} path={`/b${round}`} />
      <List key={`list${round}`} />
    </>
  )
}

/** What users do, and what the browser and the client do by themselves. */
async function useForAWhile(client: QueryClient) {
  act(() => screen.getByRole('button').click())
  act(() => focusManager.setFocused(false))
  act(() => focusManager.setFocused(true))
  act(() => onlineManager.setOnline(false))
  act(() => onlineManager.setOnline(true))
  await advance(5_000)
  act(() => screen.getByRole('button').click())
  act(() => void client.invalidateQueries())
  act(() => void client.refetchQueries())
  await advance(60_000)
}

test.each<[string, DefaultOptions['queries']]>([
  ['the defaults', {}],
  ['retry: 0', { retry: 0 }],
  ['retry: 3', { retry: 3, retryDelay: 1 }],
  ['retry: true', { retry: true, retryDelay: 1 }],
  ['retry by a function', { retry: () => true, retryDelay: 1 }],
  ['retryOnMount', { retryOnMount: true, staleTime: 0, gcTime: 0 }],
  ['refetchOnMount: always', { refetchOnMount: 'always' }],
  ['refetchOnWindowFocus: always', { refetchOnWindowFocus: 'always' }],
  ['refetchOnReconnect: always', { refetchOnReconnect: 'always' }],
  ['an interval in the background', { refetchInterval: 100, refetchIntervalInBackground: true }],
  ['networkMode: offlineFirst', { networkMode: 'offlineFirst' }],
])('behavior: with %s a user who denied is not asked again', async (_, queries) => {
  const { host, client } = renderWithBridge(<App />, { queries })
  await advance(0)
  act(() => host.deny())
  await advance(0)
  await useForAWhile(client)

  expect(host.promptCount).toBe(1)
  expect(host.calls).toHaveLength(1)
  expect(screen.getAllByText('CONSENT_DECLINED')).toHaveLength(2)
})
