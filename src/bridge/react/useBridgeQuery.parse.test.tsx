import { QueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { act, screen } from '@testing-library/react'
import { Component, Suspense, useState, type ReactNode } from 'react'
import { expect, expectTypeOf, test, vi } from 'vitest'
import { createTestBridge } from '../../testing/createTestBridge.ts'
import { flushPromises } from '../../testing/createTestClock.ts'
import { renderWithBridge } from '../../testing/renderWithBridge.tsx'
import type { BridgeError } from '../core/BridgeError.ts'
import { bridgeQueryOptions } from './bridgeQueryOptions.ts'
import { useBridge } from './useBridge.ts'
import { useBridgeQuery } from './useBridgeQuery.ts'

const approved = {
  host: { decision: 'approved', answer: () => ({ value: { name: 'Ana', age: 7 } }) },
} as const

function readName(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null || !('name' in answer)) throw new Error('no')
  return String(answer.name)
}

function readAge(answer: unknown): number {
  if (typeof answer !== 'object' || answer === null || !('age' in answer)) throw new Error('no')
  return Number(answer.age)
}

function refuse(): never {
  throw new TypeError('not a badge')
}

function Name() {
  const { data, error } = useBridgeQuery({ path: '/2.0/user', parse: readName })
  expectTypeOf(data).toEqualTypeOf<string | undefined>()
  expectTypeOf(error).toEqualTypeOf<BridgeError | null>()
  return <p>name {data ?? error?.code}</p>
}

function Age() {
  const { data } = useBridgeQuery({ path: '/2.0/user', parse: readAge })
  expectTypeOf(data).toEqualTypeOf<number | undefined>()
  return <p>age {(data ?? 0) + 1}</p>
}

function Badge() {
  const { data, error } = useBridgeQuery({ path: '/2.0/user', parse: refuse })
  return <p>badge {data ?? error?.code}</p>
}

test('behavior: hooks with one path share the call, and each has its own parse', async () => {
  const { host } = renderWithBridge(
    <>
      <Name />
      <Age />
      <Badge />
    </>,
    { ...approved, reactStrictMode: false },
  )
  await act(flushPromises)
  expect(await screen.findByText('name Ana')).toBeInTheDocument()
  expect(screen.getByText('age 8')).toBeInTheDocument()
  // A parser that fails fails its own component, and is not a reason to read again.
  expect(screen.getByText('badge PARSE_ERROR')).toBeInTheDocument()
  expect(host.calls).toHaveLength(1)
})

test('parameters: select', async () => {
  function Initial() {
    const { data } = useBridgeQuery(
      { path: '/2.0/user', parse: readName },
      { select: (name) => name.length },
    )
    expectTypeOf(data).toEqualTypeOf<number | undefined>()
    return <p>{data} letters</p>
  }
  renderWithBridge(<Initial />, approved)
  expect(await screen.findByText('3 letters')).toBeInTheDocument()
})

test('behavior: a parse that stays the same runs once for an answer', async () => {
  const parse = vi.fn<(answer: unknown) => string>(readName)
  function Reader() {
    const [count, setCount] = useState(0)
    const { data } = useBridgeQuery({ path: '/2.0/user', parse })
    return <button onClick={() => setCount(count + 1)}>{`${data} ${count}`}</button>
  }
  const { bridge, client } = renderWithBridge(<Reader />, { ...approved, reactStrictMode: false })
  act(() => screen.getByRole('button').click())
  expect(await screen.findByText('Ana 1')).toBeInTheDocument()
  act(() => screen.getByRole('button').click())
  expect(screen.getByText('Ana 2')).toBeInTheDocument()
  expect(parse).toHaveBeenCalledTimes(1)
  const { queryKey } = bridgeQueryOptions(bridge, { path: '/2.0/user', parse })
  expect(client.getQueryData(queryKey)).toEqual({ answer: { name: 'Ana', age: 7 } })
})

test('behavior: an empty answer is an answer', async () => {
  function Empty() {
    const { data, status } = useBridgeQuery({
      path: '/empty',
      parse: (answer) => (answer === undefined ? 'nothing' : 'something'),
    })
    return <p>{`${status} ${data}`}</p>
  }
  renderWithBridge(<Empty />, { host: { decision: 'approved', answer: () => ({ value: '' }) } })
  expect(await screen.findByText('success nothing')).toBeInTheDocument()
})

test('behavior: a loader may read ahead, and suspense gets what parse makes', async () => {
  function Suspended() {
    const options = bridgeQueryOptions(useBridge(), { path: '/2.0/user', parse: readName })
    const { data } = useSuspenseQuery(options)
    expectTypeOf(data).toEqualTypeOf<string>()
    return <p>hello {data}</p>
  }
  const { host } = renderWithBridge(
    <Suspense fallback="loading">
      <Suspended />
    </Suspense>,
    approved,
  )
  expect(await screen.findByText('hello Ana')).toBeInTheDocument()
  expect(host.calls).toHaveLength(1)

  const { bridge, call } = createTestBridge()
  const options = bridgeQueryOptions(bridge, { path: '/2.0/user', parse: readName })
  const ahead = new QueryClient().ensureQueryData(options)
  await flushPromises()
  call(0).succeed({ name: 'Ben' })
  await expect(ahead).resolves.toEqual({ answer: { name: 'Ben' } })
})

class Catch extends Component<{ children: ReactNode }, { code: string }> {
  override state = { code: '' }
  static getDerivedStateFromError(error: BridgeError) {
    return { code: error.code }
  }
  override render() {
    return this.state.code ? <p>caught {this.state.code}</p> : this.props.children
  }
}

test('behavior: a parser that fails under suspense reaches the error boundary', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  function Suspended() {
    const options = bridgeQueryOptions(useBridge(), { path: '/2.0/user', parse: refuse })
    return <p>{useSuspenseQuery(options).data}</p>
  }
  renderWithBridge(
    <Catch>
      <Suspense fallback="loading">
        <Suspended />
      </Suspense>
    </Catch>,
    approved,
  )
  expect(await screen.findByText('caught PARSE_ERROR')).toBeInTheDocument()
})
