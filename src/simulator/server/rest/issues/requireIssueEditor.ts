import type { ActorRecord } from '../../world/ActorRecord.ts'
import { requireActor, type RestContext } from '../locate.ts'
import { RestError } from '../RestError.ts'
import type { IssueFields } from './issueSchemas.ts'
import type { LocatedIssue, LocatedTracker } from './locateIssue.ts'

const forMembers = ['state', 'assignee', 'component', 'milestone', 'version'] as const

/**
 * Whoever reads a public tracker may report, and change the words of what they reported; all else is
 * for members, who may write to the repository (ours, but for who may report and delete).
 *
 * @throws {RestError} 401, 403
 */
export function requireIssueEditor(
  context: RestContext<string>,
  located: LocatedTracker & Partial<LocatedIssue>,
  fields: IssueFields,
): ActorRecord {
  const actor = requireActor(context, located)
  if (isMember(context, located, actor)) return actor
  const isOwn = located.issue === undefined || located.issue.reporter === actor.uuid
  const isForMembers = forMembers.some((name) => fields[name] !== undefined)
  if (!isOwn || isForMembers) throw new RestError(403, 'Forbidden')
  return actor
}

export function isMember(
  context: RestContext<string>,
  { workspace }: LocatedTracker,
  { uuid }: ActorRecord,
): boolean {
  // An app_user is at home in one workspace without being a member.
  const isHome = context.var.viewer.principal?.uuid === workspace.uuid
  return isHome || workspace.members.includes(uuid)
}
