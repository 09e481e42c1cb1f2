import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { modelSubject } from '../modelSubject.ts'
import { readRunSettings, toRuns } from '../readRunSettings.ts'
import { reportRuns } from '../reportRuns.ts'
import { coreRaceArbitrary, playCoreRace } from './playCoreRace.ts'

const settings = readRunSettings()

test('behavior: in any order of calls, aborts and answers there is one question', async () => {
  // They are quick, so a long run has room for three times as many.
  const schedules = toRuns(settings, settings.runs < 100_000 ? 1 : 3)
  const property = fc.asyncProperty(fc.scheduler(), coreRaceArbitrary, async (order, race) => {
    expect(await playCoreRace(modelSubject, order, race)).toEqual([])
  })
  await fc.assert(property, { seed: settings.seed, numRuns: schedules })
  reportRuns({ suite: 'schedules', seed: settings.seed, figures: { schedules } })
}, 3_600_000)
