import type { Simulation } from '../Simulation.ts'
import { type CommitRecord, findCommit } from '../world/listCommitRecords.ts'
import type { Located } from './findRepository.ts'
import { locate, repositoryPath, type RestContext } from './locate.ts'
import { RestError } from './RestError.ts'

export const commitPath = `${repositoryPath}/commit/:commit`

export interface LocatedCommit {
  located: Located
  commit: CommitRecord
}

/**
 * The commit that a call is about, by its hash, also a shortened one.
 * @throws {RestError} as `locate`; 404 for an unknown commit, which the body names twice (recorded answers)
 */
export function locateCommit(
  simulation: Simulation,
  context: RestContext<typeof commitPath>,
): LocatedCommit {
  const located = locate(simulation, context)
  const name = context.req.param('commit')
  const commit = findCommit(located.repository, name)
  if (!commit) throw new RestError(404, 'Commit not found', { data: { shas: [name] } })
  return { located, commit }
}
