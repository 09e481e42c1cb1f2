import { afterAll, expect, test } from 'vitest'
import { frameSequenceArbitrary } from '../frames/frameSequenceArbitrary.ts'
import { runFrameSequence } from '../frames/runFrameSequence.ts'
import { readRunSettings } from '../readRunSettings.ts'
import { reportRuns } from '../reportRuns.ts'
import { runSequence } from '../runSequence.ts'
import { sequenceArbitrary } from '../sequenceArbitrary.ts'
import { countCasesToFind } from './countCasesToFind.ts'
import { countErrorsToFind } from './countErrorsToFind.ts'
import { frameBugs } from './frameBugs.ts'
import { gateBugs } from './gateBugs.ts'
import { loadWithBug } from './loadWithBug.ts'
import { mapperBugs } from './mapperBugs.ts'
import { pauseBugs } from './pauseBugs.ts'
import { stateBugs } from './stateBugs.ts'

const { seed } = readRunSettings()
// Ten times what the slowest bug took, so that another seed finds it too.
const limit = 6_000
const figures: Record<string, number> = {}

afterAll(() => reportRuns({ suite: 'planted', seed, figures }))

test.each([...gateBugs, ...stateBugs, ...pauseBugs])(
  'behavior: the sequences find that $name',
  async (bug) => {
    const subject = await loadWithBug(bug)
    const runs = await countCasesToFind(
      sequenceArbitrary,
      (sequence) => runSequence(subject, sequence),
      { limit, seed },
    )
    expect(runs).toBeDefined()
    figures[bug.name] = runs ?? 0
  },
  120_000,
)

test.each(frameBugs)(
  'behavior: the random pages find that $name',
  async (bug) => {
    const subject = await loadWithBug(bug)
    const runs = await countCasesToFind(
      frameSequenceArbitrary,
      (sequence) => runFrameSequence(subject, sequence),
      { limit: 4 * limit, seed },
    )
    expect(runs).toBeDefined()
    figures[bug.name] = runs ?? 0
  },
  120_000,
)

test.each(mapperBugs)(
  'behavior: the fuzz finds that $name',
  async (bug) => {
    const runs = countErrorsToFind(await loadWithBug(bug), { limit, seed })
    expect(runs).toBeDefined()
    figures[bug.name] = runs ?? 0
  },
  120_000,
)

test('control: a bug that is no longer in the sources is reported', async () => {
  const gone = { name: 'gone', file: 'core/AbortError.ts', search: 'no such text', replace: '' }
  await expect(loadWithBug(gone)).rejects.toThrow('stands 0 times in core/AbortError.ts')
})
