import { expect, test } from 'vitest'
import { createTestClock } from '../../testing/createTestClock.ts'
import { createSkippingClock } from './createSkippingClock.ts'

function openClock() {
  const base = createTestClock()
  const clock = createSkippingClock(base)
  const heard: string[] = []
  const set = (name: string, ms: number) => clock.setTimer(() => heard.push(name), ms)
  return { base, clock, heard, set }
}

test('default: what falls due runs, in its order, and the rest comes sooner', async () => {
  const { base, clock, heard, set } = openClock()
  set('late', 300)
  set('second', 200)
  set('first', 100)
  clock.skip(250)
  expect(heard).toEqual(['first', 'second'])
  expect(clock.now()).toBe(250)
  await base.advance(49)
  expect(heard).toHaveLength(2)
  await base.advance(1)
  expect(heard.at(-1)).toBe('late')
  expect(base.timerCount).toBe(0)
})

test('behavior: without a skip it is the other clock', async () => {
  const { base, clock, heard, set } = openClock()
  set('a', 100)
  await base.advance(100)
  expect(heard).toEqual(['a'])
  expect(clock.now()).toBe(100)
})

test('behavior: a timer that is cancelled does not run, also by one before it', () => {
  const { clock, heard, set } = openClock()
  const cancel = set('cancelled', 200)
  clock.setTimer(cancel, 100)
  set('other', 300)
  clock.skip(1_000)
  expect(heard).toEqual(['other'])
})

test('behavior: what a timer sets runs by the time after the skip', async () => {
  const { base, clock, heard, set } = openClock()
  clock.setTimer(() => set('next', 100), 50)
  clock.skip(1_000)
  expect(heard).toEqual([])
  await base.advance(100)
  expect(heard).toEqual(['next'])
})
