import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  renderWithBridge,
  type RenderWithBridgeParameters,
} from '../../testing/renderWithBridge.tsx'
import { ConsentBoundary } from './ConsentBoundary.tsx'
import { useBridgeQuery } from './useBridgeQuery.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function Content() {
  const { data } = useBridgeQuery({ path: '/2.0/user', parse: (value) => JSON.stringify(value) })
  return <p>{data ?? 'loading'}</p>
}

function setUp(parameters?: RenderWithBridgeParameters) {
  return renderWithBridge(
    <ConsentBoundary
      waiting={<p role="status">Bitbucket is asking</p>}
      fallback={({ status, explain, ask }) => (
        <>
          <p role="alert">{`${status} ${explain?.recovery.kind}`}</p>
          <button onClick={() => void ask()}>Ask again</button>
        </>
      )}
    >
      <Content />
    </ConsentBoundary>,
    parameters,
  )
}

async function advance(ms: number) {
  await act(() => vi.advanceTimersByTimeAsync(ms))
}

test('shows its children at once, and the hint only when Bitbucket has asked for a while', async () => {
  setUp()
  await advance(399)
  expect(screen.getByText('loading')).toBeVisible()
  expect(screen.queryByRole('status')).toBeNull()
  await advance(1)
  expect(screen.getByRole('status')).toHaveTextContent('Bitbucket is asking')
  expect(screen.getByText('loading')).toBeVisible()
})

test('fault D16: shows no hint to users who are not asked', async () => {
  setUp({ host: { decision: 'approved' } })
  await advance(1_000)
  expect(screen.queryByRole('status')).toBeNull()
  expect(screen.getByText('{"path":"/2.0/user"}')).toBeVisible()
})

test.each([
  ['deny', 'declined ask'],
  ['expire', 'unanswered ask'],
] as const)('shows the fallback after %s', async (verb, text) => {
  const { host } = setUp()
  await advance(20)
  host[verb]()
  await advance(20)
  expect(screen.getByRole('alert')).toHaveTextContent(text)
  expect(screen.queryByText('loading')).toBeNull()
})

test('shows the fallback for a saved denial', async () => {
  setUp({ host: { decision: 'denied' } })
  await advance(20)
  expect(screen.getByRole('alert')).toHaveTextContent('blocked openAuthorizations')
})

test('comes back when the user is asked again and allows', async () => {
  const { host } = setUp()
  await advance(20)
  host.deny()
  await advance(20)
  act(() => screen.getByRole('button').click())
  await advance(20)
  host.allow()
  await advance(20)
  expect(screen.getByText('{"path":"/2.0/user"}')).toBeVisible()
})
