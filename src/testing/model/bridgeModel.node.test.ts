import { expect, test } from 'vitest'
import { checkSequences } from './checkSequences.ts'
import { modelSubject } from './modelSubject.ts'
import { readRunSettings } from './readRunSettings.ts'
import { reportRuns } from './reportRuns.ts'

const settings = readRunSettings()

test('behavior: the bridge agrees with the model over random hosts', async () => {
  const { seed, ...figures } = await checkSequences(modelSubject, settings)
  reportRuns({ suite: 'sequences', seed, figures })
  expect(figures.sequences).toBe(settings.runs)
}, 3_600_000)
