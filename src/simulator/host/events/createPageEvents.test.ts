import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { PageEvent } from '../../../contract/SimulatorEvent.ts'
import { createFakeSend } from '../testing/createFakeSend.ts'
import { createPageEvents } from './createPageEvents.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const event: PageEvent = { kind: 'bridge', summary: 'x', detail: {} }

function start(answer: () => unknown = () => ({})) {
  const { send, sent } = createFakeSend({ 'POST /__simulator/events': answer })
  const page = new EventTarget()
  const sizes = () => sent.map((line) => JSON.parse(line.slice(line.indexOf('{'))).events.length)
  return { sizes, page, events: createPageEvents({ send, page }) }
}

test('default: what happens together is told together', async () => {
  const { events, sizes } = start()
  events.add(event)
  events.add(event)
  expect(sizes()).toEqual([])
  await vi.advanceTimersByTimeAsync(100)
  events.add(event)
  await vi.advanceTimersByTimeAsync(100)
  expect(sizes()).toEqual([2, 1])
})

test('behavior: many are told in several batches, and too many are dropped', async () => {
  const { events, sizes } = start()
  for (let count = 0; count < 1_050; count += 1) events.add(event)
  await vi.advanceTimersByTimeAsync(100)
  expect(sizes()).toEqual(Array.from({ length: 10 }, () => 100))
})

test('behavior: a page that goes away says what it has to say', async () => {
  const { events, sizes, page } = start()
  events.add(event)
  page.dispatchEvent(new Event('pagehide'))
  await vi.advanceTimersByTimeAsync(0)
  expect(sizes()).toEqual([1])
})

test('behavior: a simulator that does not listen disturbs nobody', async () => {
  const { events, sizes } = start(() => new Error('down'))
  events.add(event)
  await vi.advanceTimersByTimeAsync(100)
  events.add(event)
  await vi.advanceTimersByTimeAsync(100)
  expect(sizes()).toEqual([1, 1])
})
