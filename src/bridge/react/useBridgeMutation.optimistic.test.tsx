import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { FakeHostCall } from '../../testing/fakeHost/FakeHostParameters.ts'
import { createFakeTransport, type PendingCall } from '../../testing/createFakeTransport.ts'
import { createTestClock, flushPromises } from '../../testing/createTestClock.ts'
import { renderWithBridge } from '../../testing/renderWithBridge.tsx'
import { settle } from '../../testing/settle.ts'
import { useBridgeMutation } from './useBridgeMutation.ts'
import { useBridgeQuery } from './useBridgeQuery.ts'

const path = '/2.0/list'

function toNames(answer: unknown): string[] {
  return Array.isArray(answer) ? answer.map(String) : []
}

function List() {
  const list = useBridgeQuery({ path, parse: toNames }, { staleTime: Infinity })
  const add = useBridgeMutation(
    (name: string) => ({ path: `/2.0/add/${name}`, method: 'POST', parse: () => name }),
    {
      optimistic: (name) => [{ path, update: (answer) => [...toNames(answer), `${name}?`] }],
    },
  )
  return (
    <>
      <p role="status">{list.data?.join(' ') ?? 'loading'}</p>
      <p>{add.error?.code ?? add.status}</p>
      {['x', 'y'].map((name) => (
        <button key={name} onClick={() => add.mutate(name)}>
          {name}
        </button>
      ))}
    </>
  )
}

/** The list over a host whose calls are answered by hand. */
async function renderList() {
  const transport = createFakeTransport()
  const clock = createTestClock()
  const { bridge } = renderWithBridge(<List />, {
    bridge: { transport, clock },
    reactStrictMode: false,
  })
  const call = (index: number): PendingCall => {
    const found = transport.calls[index]
    if (!found) throw new Error(`There is no call ${index}.`)
    return found
  }
  await settle()
  call(0).succeed(['a'])
  await settle()
  return { bridge, clock, call, calls: transport.calls }
}

async function press(name: string) {
  await act(async () => {
    screen.getByRole('button', { name }).click()
    await flushPromises()
  })
  await settle()
}

const shown = () => screen.getByRole('status').textContent

test('default', async () => {
  const { call, calls } = await renderList()
  await press('x')
  expect(shown()).toBe('a x?')
  call(1).succeed()
  await settle()
  // The truth is read again.
  expect(calls.map(({ path: asked }) => asked)).toEqual([path, '/2.0/add/x', path])
  call(2).succeed(['a', 'x'])
  await settle()
  expect(shown()).toBe('a x')
})

test.each([
  ['HTTP_ERROR', { status: 409 }],
  ['CONSENT_DECLINED', { code: 'USER_DENIED_ACCESS' }],
  ['NETWORK_ERROR', { status: 0 }],
])('behavior: %s takes the change back', async (code, failure) => {
  const { call } = await renderList()
  await press('x')
  call(1).fail(failure)
  await settle()
  expect(shown()).toBe('a')
  expect(screen.getByText(code)).toBeInTheDocument()
})

test('behavior: of two writes, the one that fails takes back its own change only', async () => {
  const { call, calls } = await renderList()
  await press('x')
  await press('y')
  expect(shown()).toBe('a x? y?')
  call(2).succeed()
  await settle()
  expect(shown()).toBe('a x? y?')
  expect(calls).toHaveLength(3)
  call(1).fail({ status: 500 })
  await settle()
  expect(shown()).toBe('a y?')
  call(3).succeed(['a', 'y'])
  await settle()
  expect(shown()).toBe('a y')
})

test('behavior: a write whose answer does not come may have happened, so the truth is read', async () => {
  const { call, calls, clock } = await renderList()
  await press('x')
  await act(async () => clock.advance(30_000))
  await settle()
  expect(screen.getByText('TIMEOUT')).toBeInTheDocument()
  expect(shown()).toBe('a')
  call(2).succeed(['a', 'x'])
  await settle()
  expect(shown()).toBe('a x')
  expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(1)
})

test('behavior: a read that is under way when a write leaves does not undo its change', async () => {
  const { call, bridge } = await renderList()
  expect(bridge.consent.getState().status).toBe('granted')
  await press('x')
  call(1).succeed()
  await settle()
  await press('y')
  // The answer to the read that followed the first write comes after the second one left.
  call(2).succeed(['a', 'x'])
  await settle()
  expect(shown()).toContain('y?')
})

test('behavior: a read that nothing is cached for is left alone', async () => {
  function Add() {
    const add = useBridgeMutation(() => ({ path: '/2.0/add', method: 'POST', parse: String }), {
      optimistic: () => [
        {
          path: '/2.0/unread',
          update: () => {
            throw new Error('There is nothing to update.')
          },
        },
      ],
    })
    return <button onClick={() => add.mutate()}>{add.status}</button>
  }
  const answer = ({ method }: FakeHostCall) => ({ value: { method } })
  renderWithBridge(<Add />, { host: { decision: 'approved', answer } })
  await act(async () => {
    screen.getByRole('button').click()
    await flushPromises()
  })
  expect(await screen.findByText('success')).toBeInTheDocument()
})
