import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { createTestBridge } from '../../testing/createTestBridge.ts'
import { settle } from '../../testing/settle.ts'
import type { BridgeEvent } from '../core/BridgeEvent.ts'
import { BridgeProvider } from './BridgeProvider.tsx'
import { useBridgeMutation } from './useBridgeMutation.ts'
import { useBridgeQuery } from './useBridgeQuery.ts'

function Panel() {
  const { data = 'no data' } = useBridgeQuery({ path: '/2.0/user', parse: JSON.stringify })
  const { mutate, error, status } = useBridgeMutation(() => ({
    path: '/2.0/approve',
    method: 'POST',
    parse: JSON.stringify,
  }))
  return (
    <>
      <p role="status">{data}</p>
      <button onClick={() => mutate()}>{error?.code ?? status}</button>
    </>
  )
}

async function setUp() {
  const events: BridgeEvent[] = []
  const result = createTestBridge({ onEvent: (event) => events.push(event) })
  const client = new QueryClient()
  const { unmount } = render(
    <QueryClientProvider client={client}>
      <BridgeProvider bridge={result.bridge}>
        <Panel />
      </BridgeProvider>
    </QueryClientProvider>,
  )
  await settle()
  const readAgain = async () => {
    act(() => void client.invalidateQueries())
    await settle()
  }
  const answer = async (index: number, name: string) => {
    result.call(index).succeed({ name })
    await settle()
  }
  return { ...result, events, readAgain, answer, unmount }
}

async function turnPage(type: 'pagehide' | 'pageshow', persisted = true) {
  act(() => void window.dispatchEvent(new PageTransitionEvent(type, { persisted })))
  await settle()
}

test('fault C12: a read ends when the page is kept, and is made again when it is back', async () => {
  const { answer, calls, events, readAgain } = await setUp()
  await answer(0, 'Ana')
  await readAgain()

  await turnPage('pagehide')
  expect(events.at(-1)).toMatchObject({ type: 'settled', code: 'ABORTED' })
  expect(calls).toHaveLength(2)

  await turnPage('pageshow')
  expect(calls.map(({ path }) => path)).toEqual(Array(3).fill('/2.0/user'))
  await answer(1, 'of the interrupted call')
  expect(screen.getByRole('status')).toHaveTextContent('Ana')
  await answer(2, 'Ben')
  expect(screen.getByRole('status')).toHaveTextContent('Ben')
})

test('fault C12: an open question is not asked again, and its answer still counts', async () => {
  const { answer, calls, status } = await setUp()
  await turnPage('pagehide')
  await turnPage('pageshow')
  expect([status(), calls.length]).toEqual(['asking', 1])
  await answer(0, 'Ana')
  expect(screen.getByRole('status')).toHaveTextContent('Ana')
  expect(calls).toHaveLength(1)
})

test('fault C12: a question that is lost on the way ends by its limit, without another', async () => {
  const { calls, clock, status } = await setUp()
  await turnPage('pagehide')
  await act(() => clock.advance(120_000))
  await turnPage('pageshow')
  expect([status(), calls.length]).toEqual(['unanswered', 1])
})

test('fault C12: a write is not sent again, and ends by its limit', async () => {
  const { answer, calls, clock } = await setUp()
  await answer(0, 'Ana')
  await userEvent.click(screen.getByRole('button', { name: 'idle' }))
  await settle()
  await turnPage('pagehide')
  await turnPage('pageshow')
  expect(calls.map(({ method }) => method)).toEqual(['GET', 'POST'])

  await act(() => clock.advance(30_000))
  await settle()
  expect(screen.getByRole('button', { name: 'TIMEOUT' })).toBeVisible()
  expect(calls).toHaveLength(2)
})

test('behavior: a page that is not kept, or a read that was done, changes nothing', async () => {
  const { answer, calls, readAgain } = await setUp()
  await answer(0, 'Ana')
  await turnPage('pagehide')
  await turnPage('pageshow')
  expect(calls).toHaveLength(1)

  await readAgain()
  await turnPage('pagehide', false)
  await turnPage('pageshow', false)
  expect(calls).toHaveLength(2)
  await answer(1, 'Ben')
  expect(screen.getByRole('status')).toHaveTextContent('Ben')
})

test('behavior: as many listeners go as came', async () => {
  const count = (spy: { mock: { calls: unknown[][] } }) =>
    spy.mock.calls.filter(([type]) => type === 'pagehide' || type === 'pageshow').length
  const added = vi.spyOn(window, 'addEventListener')
  const removed = vi.spyOn(window, 'removeEventListener')
  const { unmount } = await setUp()
  expect(count(added) - count(removed)).toBe(2)
  unmount()
  expect(count(added) - count(removed)).toBe(0)
})
