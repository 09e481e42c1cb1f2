import { expect, test, vi } from 'vitest'
import { createEventHub, type EventListener } from './createEventHub.ts'

const createListener = () => vi.fn<EventListener>()

test('default', () => {
  const hub = createEventHub()
  const listener = createListener()
  hub.on('saved', listener)
  hub.tell('saved', [1, 2])
  hub.tell('other', [3])
  expect(listener.mock.calls).toEqual([[1, 2]])
})

test('behavior: once is once', () => {
  const hub = createEventHub()
  const listener = createListener()
  hub.once('saved', listener)
  hub.tell('saved', [1])
  hub.tell('saved', [2])
  expect(listener.mock.calls).toEqual([[1]])
})

test.for(['on', 'once'] as const)('behavior: off ends what %s began', (begin) => {
  const hub = createEventHub()
  const listener = createListener()
  hub[begin]('saved', listener)
  hub.off('saved', listener)
  hub.off('never', listener)
  hub.tell('saved', [])
  expect(listener).not.toHaveBeenCalled()
})

test('behavior: offAll ends all of a name, or of every name', () => {
  const hub = createEventHub()
  const listener = createListener()
  hub.on('a', listener)
  hub.on('b', listener)
  hub.offAll('a')
  hub.tell('a', [])
  hub.tell('b', ['b'])
  hub.offAll()
  hub.tell('b', [])
  expect(listener.mock.calls).toEqual([['b']])
})

test('behavior: any hears the name first', () => {
  const hub = createEventHub()
  const listener = createListener()
  hub.onAny(listener)
  hub.tell('saved', [1])
  hub.offAny(listener)
  hub.tell('saved', [2])
  expect(listener.mock.calls).toEqual([['saved', 1]])
})

test('behavior: names of the prototype are names like others', () => {
  const hub = createEventHub()
  const listener = createListener()
  hub.on('constructor', listener)
  hub.tell('constructor', [1])
  hub.tell('__proto__', [2])
  expect(listener.mock.calls).toEqual([[1]])
})
