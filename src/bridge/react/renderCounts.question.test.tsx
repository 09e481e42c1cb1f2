import { act, screen } from '@testing-library/react'
import { useEffect, useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { FakeHostCall } from '../../testing/fakeHost/FakeHostParameters.ts'
import { renderWithBridge } from '../../testing/renderWithBridge.tsx'
import { ConsentBoundary } from './ConsentBoundary.tsx'
import { useBridgeInfiniteQuery } from './useBridgeInfiniteQuery.ts'
import { useBridgeMutation } from './useBridgeMutation.ts'
import { useBridgeQuery } from './useBridgeQuery.ts'
import { useConnectRequest } from './useConnectRequest.ts'
import { useConsent } from './useConsent.ts'
import { useIsWaitingForConsent } from './useIsWaitingForConsent.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

interface Counted {
  /** How often the component was called. */
  onRender: () => void
}

// Everything below is written inline, as people write it.

function Request({ onRender }: Counted) {
  onRender()
  const { request } = useConnectRequest()
  const [answer, setAnswer] = useState<unknown>(null)
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    request({ path: '/2.0/user', signal, parse: (value) => ({ value }) }).then(setAnswer, () => {})
    return () => controller.abort()
  }, [request])
  return <p role="status">{JSON.stringify(answer)}</p>
}

function Query({ onRender }: Counted) {
  onRender()
  const { data } = useBridgeQuery(
    { path: '/2.0/user', accept: 'text/plain', parse: (value) => ({ value }) },
    { staleTime: 0 },
  )
  return <p role="status">{JSON.stringify(data)}</p>
}

function List({ onRender }: Counted) {
  onRender()
  const { data } = useBridgeInfiniteQuery(
    { path: '/2.0/list', parse: (value) => ({ value }), toKey: ({ value }) => String(value) },
    { staleTime: 0 },
  )
  return <p role="status">{JSON.stringify(data)}</p>
}

function Write({ onRender }: Counted) {
  onRender()
  const { data, mutate } = useBridgeMutation(
    (id: number) => ({ path: `/2.0/${id}`, method: 'POST', parse: (value) => ({ value }) }),
    { onSuccess: () => undefined },
  )
  return (
    <>
      <p role="status">{JSON.stringify(data)}</p>
      <button onClick={() => mutate(7)}>Write</button>
    </>
  )
}

function Consent({ onRender }: Counted) {
  onRender()
  const consent = useConsent()
  return <Asked words={consent.status} />
}

function Waiting({ onRender }: Counted) {
  onRender()
  return <Asked words={String(useIsWaitingForConsent())} />
}

function Boundary({ onRender }: Counted) {
  const { request } = useConnectRequest()
  const hint = () => <Count onRender={onRender} />
  return (
    <>
      <ConsentBoundary fallback={() => 'refused'} waiting={hint}>
        <Count onRender={onRender} />
      </ConsentBoundary>
      <button onClick={() => void request({ path: '/2.0/user' })}>Write</button>
      <p role="status">null</p>
    </>
  )
}

function Count({ onRender }: Counted) {
  onRender()
  return null
}

/** A call on a click, so that there is a question. */
function Asked({ words }: { words: string }) {
  const { request } = useConnectRequest()
  return (
    <>
      <p role="status">{words}</p>
      <button onClick={() => void request({ path: '/2.0/user' })}>Write</button>
    </>
  )
}

async function advance(ms: number) {
  await act(() => vi.advanceTimersByTimeAsync(ms))
}

const answer = ({ path }: FakeHostCall) => ({
  value: path === '/2.0/list' ? { values: [1, 2] } : { path },
})

// Renders without strict mode; strict mode calls each twice, and mounts twice.
test.each([
  ['useConnectRequest', Request, '{"value":{"path":"/2.0/user"}}', 2],
  ['useBridgeQuery', Query, '{"value":{"path":"/2.0/user"}}', 2],
  ['useBridgeInfiniteQuery', List, '[{"value":1},{"value":2}]', 2],
  ['useBridgeMutation', Write, '{"value":{"path":"/2.0/7"}}', 3],
  ['useConsent', Consent, 'granted', 3],
  ['useIsWaitingForConsent', Waiting, 'false', 4],
  // The children once, and the hint once: the boundary's own renders do not reach them.
  ['ConsentBoundary', Boundary, 'null', 2],
])(
  'behavior: %s with inline parameters over one question: this many renders, one call',
  async (_, Subject, shown, renders) => {
    for (const reactStrictMode of [false, true]) {
      const onRender = vi.fn<() => void>()
      const { host, unmount } = renderWithBridge(<Subject onRender={onRender} />, {
        host: { answer },
        reactStrictMode,
      })
      await advance(0)
      act(() => screen.queryByRole('button')?.click())
      await advance(10_000)
      await act(async () => host.allow())
      await advance(10_000)

      expect(screen.getByRole('status')).toHaveTextContent(shown)
      expect(onRender.mock.calls.length).toBe(reactStrictMode ? renders * 2 : renders)
      expect(host.promptCount).toBe(1)
      expect(host.calls).toHaveLength(1)
      unmount()
    }
  },
)
