import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { createTestBridge } from '../../testing/createTestBridge.ts'
import { changeAnswers } from './changeAnswers.ts'
import { toBridgeQueryKey } from './toBridgeQuery.ts'

const path = '/2.0/count'
function setUp() {
  const client = new QueryClient()
  const { bridge } = createTestBridge()
  const key = toBridgeQueryKey(bridge, { path })
  return {
    client,
    bridge,
    key,
    cached: () => client.getQueryData(key),
    isInvalidated: () => client.getQueryState(key)?.isInvalidated,
    /** As an answer of Bitbucket's: another object with each read. */
    arrive: (answer: number) => client.setQueryData(key, { answer }),
    add: (amount: number) =>
      changeAnswers(client, bridge, [{ path, update: (answer) => Number(answer) + amount }]),
  }
}

test('default', () => {
  const { cached, isInvalidated, arrive, add } = setUp()
  arrive(1)
  const { keep } = add(10)
  expect(cached()).toEqual({ answer: 11 })
  keep()
  expect(cached()).toEqual({ answer: 11 })
  expect(isInvalidated()).toBe(true)
})

test('behavior: an answer that arrives while a write is open stands, however the write ends', () => {
  const { cached, arrive, add } = setUp()
  for (const end of ['keep', 'undo'] as const) {
    arrive(1)
    const write = add(10)
    arrive(5)
    write[end]()
    expect(cached()).toEqual({ answer: 5 })
  }
})

test('behavior: a write after such an answer builds on it, and the older one takes nothing of it back', () => {
  const { cached, arrive, add } = setUp()
  arrive(1)
  const older = add(10)
  arrive(5)
  const younger = add(100)
  expect(cached()).toEqual({ answer: 105 })
  older.undo()
  expect(cached()).toEqual({ answer: 105 })
  younger.undo()
  expect(cached()).toEqual({ answer: 5 })
})

test('behavior: reads are made again when the last open write is answered, not before', () => {
  const { cached, isInvalidated, arrive, add } = setUp()
  arrive(1)
  const [first, second] = [add(10), add(100)]
  second.keep()
  expect(isInvalidated()).toBe(false)
  first.undo()
  expect(cached()).toEqual({ answer: 101 })
  expect(isInvalidated()).toBe(true)
})

test('behavior: an update that throws changes nothing, and others still do', () => {
  const { client, bridge, cached, arrive, add } = setUp()
  arrive(1)
  const broken = changeAnswers(client, bridge, [
    {
      path,
      update: () => {
        throw new TypeError('shape')
      },
    },
  ])
  const other = add(10)
  expect(cached()).toEqual({ answer: 11 })
  broken.keep()
  other.undo()
  expect(cached()).toEqual({ answer: 1 })
})

test('behavior: what is gone from the cache is not written back', () => {
  const { client, key, cached, arrive, add } = setUp()
  arrive(1)
  const { undo } = add(10)
  client.removeQueries({ queryKey: key })
  undo()
  expect(cached()).toBeUndefined()
})

test("behavior: another bridge's answer is left alone", () => {
  const { client, arrive, add } = setUp()
  const { bridge: other } = createTestBridge()
  const otherKey = toBridgeQueryKey(other, { path })
  client.setQueryData(otherKey, { answer: 7 })
  arrive(1)
  add(10)
  expect(client.getQueryData(otherKey)).toEqual({ answer: 7 })
})
