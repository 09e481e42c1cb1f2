import type { IssueChanges } from '../../../../contract/IssueChange.ts'
import type { Simulation } from '../../Simulation.ts'
import type { IssueCommentRecord, IssueRecord } from '../../world/IssueRecord.ts'
import type { ActorRecord } from '../../world/ActorRecord.ts'
import { announceIssue } from '../../webhooks/announceIssue.ts'
import { applyIssueFields } from './applyIssueFields.ts'
import type { IssueFields } from './issueSchemas.ts'
import type { LocatedIssue } from './locateIssue.ts'

export interface IssueEdit {
  fields: IssueFields
  actor: ActorRecord
  /** Default: none. */
  message?: string
}

/**
 * Change an issue. Each change is kept, with a comment that goes with it
 * (developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker), and told to webhooks.
 *
 * @returns the change; with no changes in it, when all was so before and nothing was said
 * @throws {RestError} 400; then nothing is changed
 */
export function editIssue(
  simulation: Simulation,
  located: LocatedIssue,
  { fields, actor, message = '' }: IssueEdit,
): IssueCommentRecord & { changes: IssueChanges } {
  const { issue } = located
  const changes = applyIssueFields(issue, fields, located, simulation.world.users)
  const now = new Date(simulation.now()).toISOString()
  const change = { ...toComment(issue, actor, message, now), changes }
  if (Object.keys(changes).length === 0 && message === '') return change
  issue.comments.push(change)
  issue.updatedOn = now
  if (changes.title || changes.content) issue.editedOn = now
  announceIssue(simulation, { event: 'issue:updated', actor, located, comment: change })
  return change
}

/** A comment with the next id. */
export function toComment(
  { comments }: IssueRecord,
  { uuid }: ActorRecord,
  content: string,
  now: string,
): IssueCommentRecord {
  const id = Math.max(0, ...comments.map((comment) => comment.id)) + 1
  return { id, user: uuid, content, createdOn: now, updatedOn: null, isDeleted: false }
}
