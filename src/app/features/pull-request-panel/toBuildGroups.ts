import type { Build } from '../../shared/rest/parseCommitStatuses.ts'

export interface BuildGroup {
  state: Build['state']
  builds: Build[]
  /** Shown as a count, until the user opens it. */
  isFolded: boolean
}

const states = ['FAILED', 'STOPPED', 'INPROGRESS', 'SUCCESSFUL'] as const
const manyBuilds = 3

/** Builds by their state, failing first. A failing build is never folded away. */
export function toBuildGroups(builds: readonly Build[]): BuildGroup[] {
  return states
    .map((state) => ({ state, builds: builds.filter((build) => build.state === state) }))
    .filter((group) => group.builds.length > 0)
    .map((group) => ({
      ...group,
      isFolded: group.state !== 'FAILED' && group.builds.length > manyBuilds,
    }))
}
