import { afterAll, expect, test } from 'vitest'
import { readRunSettings } from '../readRunSettings.ts'
import { reportRuns } from '../reportRuns.ts'
import { countErrorsToFind } from './countErrorsToFind.ts'
import { countSequencesToFind } from './countSequencesToFind.ts'
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
    const runs = await countSequencesToFind(await loadWithBug(bug), { limit, seed })
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
