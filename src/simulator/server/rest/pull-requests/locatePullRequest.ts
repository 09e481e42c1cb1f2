import type { Simulation } from '../../Simulation.ts'
import { findPullRequest } from '../findRepository.ts'
import { locate, type pullRequestPath, type RestContext } from '../locate.ts'
import type { LocatedPullRequest } from './LocatedPullRequest.ts'
import { settleMerge } from './settleMerge.ts'

/**
 * The pull request that a call is about, after a merge of it that is due.
 * @throws {RestError} as `locate`; 404
 */
export function locatePullRequest(
  simulation: Simulation,
  context: RestContext<typeof pullRequestPath>,
): LocatedPullRequest {
  const located = locate(simulation, context)
  const place = { located, pullRequest: findPullRequest(located, context.req.param('id')) }
  settleMerge(simulation, place)
  return place
}
