import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { modelSubject } from '../modelSubject.ts'
import { readRunSettings, toRuns } from '../readRunSettings.ts'
import { reportRuns } from '../reportRuns.ts'
import { errorPlanArbitrary } from './errorPlanArbitrary.ts'
import { makeErrorValue } from './ErrorPlan.ts'
import { judgeHostError } from './judgeHostError.ts'
import { judgeSafeText } from './judgeSafeText.ts'
import { secretTextArbitrary } from './secretTextArbitrary.ts'

const settings = readRunSettings()
const { seed } = settings
const numRuns = toRuns(settings, 10)

test('behavior: no error value throws, leaks or pollutes', () => {
  const property = fc.property(errorPlanArbitrary, (plans) => {
    expect(judgeHostError(modelSubject, plans.map(makeErrorValue))).toBeUndefined()
  })
  fc.assert(property, { seed, numRuns })
  reportRuns({ suite: 'fuzz', seed, figures: { values: numRuns, texts: numRuns } })
}, 3_600_000)

test('behavior: no text lets a secret through', () => {
  const property = fc.property(secretTextArbitrary, (text) => {
    expect(judgeSafeText(modelSubject, text)).toBeUndefined()
  })
  fc.assert(property, { seed, numRuns })
}, 3_600_000)
