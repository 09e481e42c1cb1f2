import { expect, test } from 'vitest'
import { createTestClock } from '../../testing/createTestClock.ts'
import { createPause } from './createPause.ts'

function createWorld() {
  const clock = createTestClock()
  let overCount = 0
  const pause = createPause(clock, () => (overCount += 1))
  return { clock, pause, countOver: () => overCount }
}

test('default', () => {
  expect(createWorld().pause.isOn()).toBe(false)
})

test('behavior: lasts as long as it is told to', async () => {
  const { clock, pause } = createWorld()
  pause.begin(5_000)
  await clock.advance(4_999)
  expect(pause.isOn()).toBe(true)
  await clock.advance(1)
  expect(pause.isOn()).toBe(false)
})

test('behavior: a shorter word does not shorten it', async () => {
  const { clock, pause } = createWorld()
  pause.begin(5_000)
  pause.begin(1_000)
  await clock.advance(4_999)
  expect(pause.isOn()).toBe(true)
})

/** How long a pause lasts, to 250 ms. */
async function measure({ clock, pause }: ReturnType<typeof createWorld>): Promise<number> {
  const start = clock.now()
  while (pause.isOn()) await clock.advance(250)
  return clock.now() - start
}

test('behavior: without a word it doubles, up to half a minute', async () => {
  const world = createWorld()
  const durations: number[] = []
  for (let round = 0; round < 8; round += 1) {
    world.pause.begin(undefined)
    // Others that were under way then do not count.
    world.pause.begin(undefined)
    durations.push(await measure(world))
  }
  const limits = [2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000, 30_000]
  for (const [round, limit] of limits.entries()) {
    expect(durations[round]).toBeGreaterThanOrEqual(limit / 2)
    expect(durations[round]).toBeLessThanOrEqual(limit + 250)
  }
})

test('behavior: after an answer it begins with a short one again', async () => {
  const world = createWorld()
  for (let round = 0; round < 5; round += 1) {
    world.pause.begin(undefined)
    await measure(world)
  }
  world.pause.reset()
  world.pause.begin(undefined)
  expect(await measure(world)).toBeLessThanOrEqual(2_250)
})

test('behavior: an answer of a call that left before does not end it', () => {
  const { pause } = createWorld()
  pause.begin(5_000)
  pause.reset()
  expect(pause.isOn()).toBe(true)
})

test('behavior: says once that it is over, for those who wait', async () => {
  const { clock, pause, countOver } = createWorld()
  pause.begin(5_000)
  pause.watch(true)
  pause.watch(true)
  await clock.advance(4_999)
  expect(countOver()).toBe(0)
  await clock.advance(10_000)
  expect(countOver()).toBe(1)
})

test('behavior: keeps no timer when nobody waits any more', () => {
  const { clock, pause } = createWorld()
  pause.begin(5_000)
  pause.watch(true)
  pause.watch(false)
  expect(clock.timerCount).toBe(0)
})

test('behavior: an answer during the pause does not make the next one short', async () => {
  const world = createWorld()
  for (let round = 0; round < 5; round += 1) {
    world.pause.begin(undefined)
    world.pause.reset()
    await measure(world)
  }
  world.pause.begin(undefined)
  expect(await measure(world)).toBeGreaterThanOrEqual(15_000)
})

test('behavior: says that it is over at its end, whenever it began', async () => {
  const { clock, pause, countOver } = createWorld()
  await clock.advance(60_000)
  pause.begin(5_000)
  await clock.advance(2_000)
  pause.watch(true)
  await clock.advance(2_999)
  expect(countOver()).toBe(0)
  await clock.advance(1)
  expect(countOver()).toBe(1)
})
