import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useBridgeQuery } from '../../bridge/react.ts'
import type { FakeHostAnswer } from '../fakeHost/FakeHostParameters.ts'
import { renderWithBridge } from '../renderWithBridge.tsx'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

function Name() {
  const { data, error, status } = useBridgeQuery({ path: '/2.0/user', parse: String })
  return <p>{data ?? error?.code ?? status}</p>
}

async function pass(ms: number) {
  await act(() => vi.advanceTimersByTimeAsync(ms))
}

async function tellBrowser(event: 'online' | 'offline') {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(event === 'online')
  window.dispatchEvent(new Event(event))
  await pass(1)
}

test('fault F01: offline at the start is an error that says so, and goes once the line is back', async () => {
  await tellBrowser('offline')
  let line: FakeHostAnswer = 'unreachable'
  const { host } = renderWithBridge(
    <>
      <Name />
      <Name />
    </>,
    { host: { decision: 'approved', answer: () => line } },
  )
  await pass(60_000)
  expect(screen.getAllByText('NETWORK_ERROR')).toHaveLength(2)
  const before = host.calls.length

  line = { value: '"Ana"' }
  await tellBrowser('online')
  await pass(60_000)
  expect(screen.getAllByText('Ana')).toHaveLength(2)
  expect(host.calls).toHaveLength(before + 1)
  await tellBrowser('online')
})

test("fault F01: the browser's word is not believed while the host can be reached", async () => {
  await tellBrowser('offline')
  renderWithBridge(<Name />, { host: { decision: 'approved', answer: () => ({ value: '"Ana"' }) } })
  await pass(1_000)
  expect(screen.getByText('Ana')).toBeInTheDocument()
  await tellBrowser('online')
})

test('fault F01: a line that is back asks nobody again who has denied', async () => {
  const { host } = renderWithBridge(<Name />)
  await pass(1_000)
  host.deny()
  await pass(1_000)
  expect(screen.getByText('CONSENT_DECLINED')).toBeInTheDocument()

  await tellBrowser('offline')
  await tellBrowser('online')
  await pass(60_000)
  expect(host.promptCount).toBe(1)
  expect(host.calls).toHaveLength(1)
})
