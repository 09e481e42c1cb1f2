import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'

import { flushPromises } from '../../testing/createTestClock.ts'
import { renderWithBridge } from '../../testing/renderWithBridge.tsx'
import { encodePath } from '../core/encodePath.ts'
import { useBridgeMutation } from './useBridgeMutation.ts'

afterEach(() => {
  vi.useRealTimers()
})

function Approve() {
  const approve = useBridgeMutation((id: number) => ({
    path: encodePath`/2.0/approve/${id}`,
    method: 'POST',
    parse: (answer) => JSON.stringify(answer),
  }))
  return (
    <>
      <button onClick={() => approve.mutate(7)}>Approve</button>
      <p role="status">{approve.data ?? approve.error?.code ?? approve.status}</p>
    </>
  )
}

async function press() {
  await act(async () => {
    screen.getByRole('button').click()
    await flushPromises()
  })
}

test('default', async () => {
  const { host } = renderWithBridge(<Approve />, { host: { decision: 'approved' } })
  await press()
  await waitFor(() =>
    expect(screen.getByRole('status')).toHaveTextContent('{"path":"/2.0/approve/7"}'),
  )
  expect(host.calls).toMatchObject([{ method: 'POST', path: '/2.0/approve/7' }])
})

test('behavior: a write that failed is not sent again', async () => {
  const { host } = renderWithBridge(<Approve />, {
    host: { decision: 'approved', answer: () => ({ error: [{ status: 503 }] }) },
  })
  await press()
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('HTTP_ERROR'))
  expect(host.calls).toHaveLength(1)
})

test.each([
  ['HTTP_ERROR', { status: 503 }],
  ['NETWORK_ERROR', { status: 0 }],
  ['CONSENT_DECLINED', { code: 'USER_DENIED_ACCESS' }],
])(
  'behavior: after %s nothing is sent again under any defaults of the client',
  async (code, failure) => {
    vi.useFakeTimers()
    const client = new QueryClient({
      defaultOptions: { mutations: { retry: true, retryDelay: 1, networkMode: 'online' } },
    })
    const { host } = renderWithBridge(
      <QueryClientProvider client={client}>
        <Approve />
      </QueryClientProvider>,
      { host: { decision: 'approved', answer: () => ({ error: [failure] }) } },
    )
    await press()
    await act(() => vi.advanceTimersByTimeAsync(60_000))
    await act(() => client.resumePausedMutations())
    expect(host.calls).toHaveLength(1)
    expect(screen.getByRole('status')).toHaveTextContent(code)
  },
)
