import { formatCount } from '../formatCount.ts'
import type { Figures } from './judgeSuite.ts'
import type { RandomSuite } from './proveSuite.ts'

/** The random suites, with what each has to have done in a whole run. */
export const randomSuites: readonly (RandomSuite & { step: string; what: string })[] = [
  {
    step: 'model',
    what: '100,000 random worlds against a model of the bridge',
    name: 'sequences',
    file: 'src/testing/model/bridgeModel.node.test.ts',
    least: { sequences: 100_000 },
  },
  {
    step: 'frames',
    what: '100,000 random pages with several frames of the app',
    name: 'frames',
    file: 'src/testing/model/frames/framesModel.node.test.ts',
    least: { pages: 100_000 },
  },
  {
    step: 'schedules',
    what: '300,000 random orders of calls, aborts and answers',
    name: 'schedules',
    file: 'src/testing/model/races/coreSchedules.node.test.ts',
    least: { schedules: 300_000 },
  },
  {
    step: 'races',
    what: '6,000 random orders through React and TanStack Query',
    name: 'races',
    file: 'src/testing/model/races/raceSchedules.test.tsx',
    least: { schedules: 6_000 },
  },
  {
    step: 'fuzz',
    what: '1,000,000 hostile error values, and as many texts with secrets',
    name: 'fuzz',
    file: 'src/testing/model/fuzz/hostErrorFuzz.node.test.ts',
    least: { values: 1_000_000, texts: 1_000_000 },
  },
  {
    step: 'requests',
    what: '50,000 hostile requests to the simulator: no failure, no token for strangers',
    name: 'requests',
    file: 'src/testing/simulator/hostileRequests.node.test.ts',
    least: { requests: 50_000 },
  },
  {
    step: 'qsh',
    what: "200,000 random requests in canonical form beside Atlassian's own library",
    name: 'hashes',
    file: 'src/testing/simulator/requestHashes.node.test.ts',
    least: { requests: 200_000 },
  },
  {
    step: 'planted',
    what: 'bugs planted in the sources, which the suites have to find',
    name: 'planted',
    file: 'src/testing/model/planted/plantedBugs.node.test.ts',
    least: {},
    summarize: summarizePlanted,
  },
]

/** Here each figure is a bug, and how many runs it took to find it. */
function summarizePlanted(figures: Figures) {
  const counts = Object.values(figures)
  return {
    runs: `${counts.length} planted bugs`,
    figure: `the slowest found after ${formatCount(Math.max(0, ...counts))} runs`,
  }
}
