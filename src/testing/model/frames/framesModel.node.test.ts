import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { modelSubject } from '../modelSubject.ts'
import { readRunSettings } from '../readRunSettings.ts'
import { reportRuns } from '../reportRuns.ts'
import { frameSequenceArbitrary } from './frameSequenceArbitrary.ts'
import { runFrameSequence } from './runFrameSequence.ts'

const { runs, seed } = readRunSettings()

test('behavior: frames of one page ask the user once, over random pages', async () => {
  const figures = { pages: 0, turns: 0, questions: 0 }
  const property = fc.asyncProperty(frameSequenceArbitrary, async (sequence) => {
    const { turns, questions, violations } = await runFrameSequence(modelSubject, sequence)
    figures.pages += 1
    figures.turns += turns
    figures.questions += questions
    if (violations.length > 0) throw new Error(violations.join('\n'))
  })
  await fc.assert(property, { numRuns: runs, seed })
  reportRuns({ suite: 'frames', seed, figures })
  expect(figures.pages).toBe(runs)
}, 3_600_000)
