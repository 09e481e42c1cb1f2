import { expect, test, vi } from 'vitest'
import { callListener } from './callListener.ts'

test('default', () => {
  const listener = vi.fn<() => void>()
  callListener(listener)
  expect(listener).toHaveBeenCalledTimes(1)
})

test('behavior: what a listener throws is reported later, as an uncaught error', () => {
  const reason = new Error('of the app')
  const tasks: (() => void)[] = []
  vi.spyOn(globalThis, 'queueMicrotask').mockImplementation((task) => tasks.push(task))
  callListener(() => {
    throw reason
  })
  expect(tasks).toHaveLength(1)
  expect(tasks[0]).toThrow(reason)
})
