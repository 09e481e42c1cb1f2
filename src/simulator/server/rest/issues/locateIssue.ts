import type { Simulation } from '../../Simulation.ts'
import type { IssueRecord, IssueTrackerRecord } from '../../world/IssueRecord.ts'
import type { Located } from '../findRepository.ts'
import { locate, repositoryPath, type RestContext } from '../locate.ts'
import { RestError } from '../RestError.ts'

export const issuesPath = `${repositoryPath}/issues`
export const issuePath = `${issuesPath}/:issue`

export interface LocatedTracker extends Located {
  tracker: IssueTrackerRecord
}

export interface LocatedIssue extends LocatedTracker {
  issue: IssueRecord
}

/**
 * The issue tracker that a call is about.
 * @throws {RestError} 404 for a repository without one, as all are since 20 August 2026 (that a call
 *   then gets the same answer is ours, and the quirk `removed_tracker_answer` has another); as `locate`
 */
export function locateTracker(
  simulation: Simulation,
  context: RestContext<typeof repositoryPath>,
): LocatedTracker {
  const located = locate(simulation, context)
  const tracker = located.repository.issueTracker
  const { era, removed_tracker_answer: removedAnswer } = simulation.world.settings
  const isRemoved = era === '2026'
  if (tracker && isRemoved && removedAnswer === 'gone') {
    throw new RestError(410, 'Issue trackers were removed from Bitbucket.')
  }
  if (!tracker || isRemoved) throw new RestError(404, 'Repository has no issue tracker.')
  return { ...located, tracker }
}

/**
 * The issue that a call is about.
 * @throws {RestError} 404; 410 for one that was deleted (inferred: the API description names 410 for
 *   `GET` alone); as `locateTracker`
 */
export function locateIssue(
  simulation: Simulation,
  context: RestContext<typeof issuePath>,
): LocatedIssue {
  const located = locateTracker(simulation, context)
  const name = context.req.param('issue')
  const issue = located.tracker.issues.find(({ id }) => String(id) === name)
  const isRead = ['GET', 'HEAD'].includes(context.req.method)
  if (issue?.isDeleted === false) return { ...located, issue }
  if (issue && isRead) throw new RestError(410, `Issue ${issue.id} was deleted.`)
  throw new RestError(404, `Issue ${name} not found`)
}
