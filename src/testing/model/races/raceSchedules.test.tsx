import { act } from '@testing-library/react'
import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readRunSettings, toRuns } from '../readRunSettings.ts'
import { reportRuns } from '../reportRuns.ts'
import { playRace } from './playRace.tsx'
import { raceScenarioArbitrary } from './RaceScenario.ts'

const settings = readRunSettings()
const { seed } = settings
const scheduler = fc.scheduler({ act: (run) => act(run) })

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('behavior: whatever the order and the settings, the user is asked once', async () => {
  const schedules = toRuns(settings, 0.06)
  const warnings = vi.spyOn(console, 'error').mockReturnValue()
  const property = fc.asyncProperty(scheduler, raceScenarioArbitrary, async (order, scenario) => {
    warnings.mockClear()
    const violations = await playRace(order, scenario)
    // React says here when something changed outside of act, or after its end.
    expect([...violations, ...warnings.mock.calls]).toEqual([])
  })
  await fc.assert(property, { seed, numRuns: schedules })
  reportRuns({ suite: 'races', seed, figures: { schedules } })
}, 3_600_000)

test('control: components that ask by themselves are found', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  const property = fc.asyncProperty(scheduler, raceScenarioArbitrary, async (order, scenario) => {
    expect(await playRace(order, scenario, true)).toEqual([])
  })
  const { failed, errorInstance } = await fc.check(property, {
    seed,
    numRuns: 50,
    endOnFailure: true,
  })
  expect([failed, String(errorInstance)]).toEqual([
    true,
    expect.stringContaining('questions were asked'),
  ])
}, 60_000)
