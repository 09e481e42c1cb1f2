import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { createTestBridge } from '../../testing/createTestBridge.ts'
import { settle } from '../../testing/settle.ts'
import type { Bridge } from '../core/createBridge.ts'
import { BridgeProvider } from './BridgeProvider.tsx'
import { useBridgeQuery } from './useBridgeQuery.ts'
import { useConsent } from './useConsent.ts'

function Panel() {
  const { data } = useBridgeQuery({ path: '/2.0/user', parse: JSON.stringify })
  return <p role="status">{`${useConsent().status} ${data}`}</p>
}

function show(bridge: Bridge, client: QueryClient) {
  return (
    <QueryClientProvider client={client}>
      <BridgeProvider bridge={bridge}>
        <Panel />
      </BridgeProvider>
    </QueryClientProvider>
  )
}

test('behavior: mounted again over the same bridge there is one question, and no listener is left', async () => {
  const { bridge, calls } = createTestBridge()
  let listeners = 0
  const { subscribe } = bridge.consent
  vi.spyOn(bridge.consent, 'subscribe').mockImplementation((listener) => {
    const unsubscribe = subscribe(listener)
    listeners += 1
    return () => {
      listeners -= 1
      unsubscribe()
    }
  })
  for (let round = 0; round < 3; round += 1) {
    // As a hot reload does: the module with the bridge stays, the components begin anew.
    const { unmount } = render(show(bridge, new QueryClient()))
    await settle()
    expect(screen.getByRole('status')).toHaveTextContent('asking')
    // The provider's own and useConsent's.
    expect(listeners).toBe(2)
    unmount()
    expect(listeners).toBe(0)
  }
  expect(calls).toHaveLength(1)
})

test("behavior: another bridge does not show the first one's data", async () => {
  const [first, second] = [createTestBridge(), createTestBridge()]
  const client = new QueryClient()
  const { rerender } = render(show(first.bridge, client), { reactStrictMode: false })
  await settle()
  first.call(0).succeed('"of the first"')
  await settle()
  expect(screen.getByRole('status')).toHaveTextContent('of the first')

  rerender(show(second.bridge, client))
  expect(screen.getByRole('status')).not.toHaveTextContent('of the first')
  await settle()
  second.call(0).succeed('"of the second"')
  await settle()
  expect(screen.getByRole('status')).toHaveTextContent('of the second')
})

test('behavior: two bridges share a client, each with its own answers and its own grant', async () => {
  const [first, second] = [createTestBridge(), createTestBridge()]
  render(
    <QueryClientProvider client={new QueryClient()}>
      {[first, second].map(({ bridge }, index) => (
        <BridgeProvider key={String(index)} bridge={bridge}>
          <Panel />
        </BridgeProvider>
      ))}
    </QueryClientProvider>,
  )
  await settle()
  first.call(0).fail({ code: 'USER_DENIED_ACCESS' })
  second.call(0).fail({ code: 'USER_DENIED_ACCESS' })
  await settle()
  void second.bridge.consent.ask()
  await settle()
  second.call(1).succeed({ name: 'Ben' })
  await settle()
  // The grant brings back what failed without it: the second one's read only.
  second.call(2).succeed({ name: 'Ben' })
  await settle()

  const texts = screen.getAllByRole('status').map(({ textContent }) => textContent)
  expect(texts).toEqual(['declined undefined', 'granted {"name":"Ben"}'])
  expect(first.calls).toHaveLength(1)
})
