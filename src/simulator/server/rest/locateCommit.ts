import { findByHash } from '../git/findCommit.ts'
import type { Simulation } from '../Simulation.ts'
import type { Located } from './findRepository.ts'
import { noCommit } from './commits/noCommit.ts'
import { locate, repositoryPath, type RestContext } from './locate.ts'

export const commitPath = `${repositoryPath}/commit/:commit`

export interface LocatedCommit {
  located: Located
  /** By its whole hash. */
  commit: { hash: string }
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
  const hash = findByHash(located.repository.git, name)
  if (hash === undefined) throw noCommit(name)
  return { located, commit: { hash } }
}
