import { act, screen } from '@testing-library/react'
import { useEffect, useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderWithBridge } from '../../testing/renderWithBridge.tsx'
import { isBridgeError, type BridgeError } from '../core/BridgeError.ts'
import { useBridgeInfiniteQuery } from './useBridgeInfiniteQuery.ts'
import { useBridgeQuery } from './useBridgeQuery.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const host = {
  decision: 'approved',
  answer: () => ({ value: { values: [1, 2] } }),
} as const

async function advance(ms: number) {
  await act(() => vi.advanceTimersByTimeAsync(ms))
}

// Each is written inline, so it is another function in each render.

function useRefused() {
  return useBridgeQuery({
    path: '/2.0/list',
    parse: (): string => {
      throw new Error('shape')
    },
  })
}

function useRefusedPart() {
  return useBridgeQuery(
    { path: '/2.0/list', parse: String },
    {
      select: (): string => {
        throw new Error('shape')
      },
    },
  )
}

function useRefusedItem() {
  return useBridgeInfiniteQuery({
    path: '/2.0/list',
    parse: (): string => {
      throw new Error('shape')
    },
  })
}

test.each([
  ['a parse', useRefused, false],
  ['a parse', useRefused, true],
  ['a select', useRefusedPart, false],
  ['a select', useRefusedPart, true],
  ['the parse of an item', useRefusedItem, false],
  ['the parse of an item', useRefusedItem, true],
])(
  'behavior: %s that throws gives one BridgeError, however often it is rendered',
  async (_, useHook, strict) => {
    let now = 0
    // A clock that never stands still, as a loaded machine has it.
    vi.spyOn(Date, 'now').mockImplementation(() => (now += 1))
    const onRender = vi.fn<() => void>()
    const errors = new Set<BridgeError | null>()
    function Reader({ onError }: { onError: (error: BridgeError | null) => void }) {
      onRender()
      // All of it is followed, and the error leads to another render.
      const { error, ...rest } = useHook()
      useEffect(() => {
        errors.add(error)
        onError(error)
      }, [error, onError])
      return <p role="status">{`${rest.status} ${error?.code} ${error?.details.text}`}</p>
    }
    function Page() {
      const [, setLast] = useState<BridgeError | null>(null)
      return <Reader onError={setLast} />
    }
    const { host: asked } = renderWithBridge(<Page />, {
      host,
      queries: { retry: true },
      reactStrictMode: strict,
    })
    await advance(60_000)

    expect(screen.getByRole('status')).toHaveTextContent('error PARSE_ERROR shape')
    expect([...errors].map(isBridgeError)).toEqual([false, true])
    // Pending, the error, and what the page makes of it; strict mode doubles them.
    expect(onRender).toHaveBeenCalledTimes(strict ? 6 : 3)
    // It is no reason to ask the host again, under any setting.
    expect(asked.calls).toHaveLength(1)
  },
)

test('behavior: a text that looks like JSON within JSON stays a text', async () => {
  function Reader() {
    const { data } = useBridgeQuery({ path: '/2.0/text', parse: (answer) => typeof answer })
    return <p role="status">{data}</p>
  }
  // A host that hands the body's text over: a JSON text with a digit in it.
  renderWithBridge(<Reader />, { host: { ...host, answer: () => ({ value: '"7"' }) } })
  await advance(10)

  expect(screen.getByRole('status')).toHaveTextContent('string')
})

test('behavior: what an inline parse makes of an equal answer keeps its identity', async () => {
  const seen = new Set<unknown>()
  function Reader() {
    const { data, refetch } = useBridgeQuery({ path: '/2.0/list', parse: (value) => ({ value }) })
    useEffect(() => void seen.add(data), [data])
    return <button onClick={() => void refetch()}>again</button>
  }
  const { host: asked } = renderWithBridge(<Reader />, { host })
  await advance(10)
  act(() => screen.getByRole('button').click())
  await advance(10)

  expect(asked.calls).toHaveLength(2)
  expect(seen.size).toBe(2)
})
