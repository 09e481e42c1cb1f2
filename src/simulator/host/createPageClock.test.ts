import { expect, test } from 'vitest'
import { createPageClock } from './createPageClock.ts'

test('default: it goes with the simulator, which may be moved', () => {
  const clock = createPageClock(() => 1_000, 500)
  expect(clock.now()).toBe(1_500)
  clock.setOffset(7_200_000)
  expect(clock.now()).toBe(7_201_000)
})
