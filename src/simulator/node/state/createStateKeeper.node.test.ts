import { expect, onTestFinished, test, vi } from 'vitest'
import { createStateKeeper } from './createStateKeeper.ts'

function setUp(write?: (file: string, text: string) => Promise<void>) {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const state = { text: 'one' }
  const writes: string[] = []
  const lines: string[] = []
  const keeper = createStateKeeper({
    file: 'state',
    take: () => state.text,
    report: (line) => lines.push(line),
    write:
      write ??
      (async (_, text) => {
        writes.push(text)
      }),
  })
  return { keeper, state, writes, lines }
}

test('default: many changes are one write', async () => {
  const { keeper, state, writes } = setUp()

  keeper.touch()
  state.text = 'two'
  keeper.touch()
  await vi.advanceTimersByTimeAsync(99)
  expect(writes).toEqual([])
  await vi.advanceTimersByTimeAsync(1)

  expect(writes).toEqual(['two'])
})

test('behavior: what is not new is not written', async () => {
  const { keeper, writes } = setUp()

  keeper.touch()
  await vi.advanceTimersByTimeAsync(100)
  keeper.touch()
  await vi.advanceTimersByTimeAsync(100)

  expect(writes).toEqual(['one'])
})

test('behavior: flush does not wait for the delay', async () => {
  const { keeper, writes } = setUp()

  keeper.touch()
  await keeper.flush()
  await vi.advanceTimersByTimeAsync(1_000)

  expect(writes).toEqual(['one'])
})

test('behavior: one write at a time, the newest last', async () => {
  const begun: string[] = []
  const ends: (() => void)[] = []
  const { keeper, state } = setUp(async (_, text) => {
    begun.push(text)
    await new Promise<void>((resolve) => ends.push(resolve))
  })

  keeper.touch()
  await vi.advanceTimersByTimeAsync(100)
  state.text = 'two'
  const flushed = keeper.flush()
  state.text = 'three'
  expect(begun).toEqual(['one'])
  ends.shift()?.()
  await vi.advanceTimersByTimeAsync(0)
  ends.shift()?.()
  await flushed

  expect(begun).toEqual(['one', 'three'])
})

test('behavior: a write that fails is said, and tried again at the next change', async () => {
  let isFull = true
  const writes: string[] = []
  const { keeper, lines } = setUp(async (_, text) => {
    if (isFull) throw new Error('ENOSPC')
    writes.push(text)
  })

  await keeper.flush()
  isFull = false
  await keeper.flush()

  expect(lines).toEqual([
    'The state was not written: ENOSPC. The simulator goes on, and tries again.',
  ])
  expect(writes).toEqual(['one'])
})
