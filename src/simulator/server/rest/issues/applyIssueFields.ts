import type { IssueChangeField, IssueChanges } from '../../../../contract/IssueChange.ts'
import type { IssueLabelRecord, IssueRecord } from '../../world/IssueRecord.ts'
import type { UserRecord } from '../../world/World.ts'
import { RestError } from '../RestError.ts'
import type { IssueFields, LabelName } from './issueSchemas.ts'
import type { LocatedTracker } from './locateIssue.ts'

/** What the fields of an issue become; names are looked up, and nothing is changed yet. */
type ResolvedFields = Partial<
  Pick<
    IssueRecord,
    | 'title'
    | 'content'
    | 'state'
    | 'kind'
    | 'priority'
    | 'assignee'
    | 'component'
    | 'milestone'
    | 'version'
  >
>

/**
 * Give an issue other fields.
 * @param users of the world
 * @returns what is other than before
 * @throws {RestError} 400 for an assignee who is no member, and for a label that is not there; then
 *   nothing is changed
 */
export function applyIssueFields(
  issue: IssueRecord,
  fields: IssueFields,
  located: LocatedTracker,
  users: readonly UserRecord[],
): IssueChanges {
  const resolved = resolve(fields, located, users)
  const before = toTexts(issue, users)
  Object.assign(issue, resolved)
  const after = toTexts(issue, users)
  const changes: IssueChanges = {}
  for (const name of names) {
    if (before[name] !== after[name]) changes[name] = { old: before[name], new: after[name] }
  }
  return changes
}

const names: readonly IssueChangeField[] = [
  'assignee',
  'component',
  'content',
  'kind',
  'milestone',
  'priority',
  'state',
  'title',
  'version',
]

function resolve(
  { content, assignee, component, milestone, version, ...plain }: IssueFields,
  { tracker, workspace }: LocatedTracker,
  users: readonly UserRecord[],
): ResolvedFields {
  return {
    ...plain,
    ...(content && { content: content.raw }),
    ...(assignee !== undefined && { assignee: assignee && findAssignee(assignee) }),
    ...(component !== undefined && {
      component: component && findLabel('component', tracker.components, component),
    }),
    ...(milestone !== undefined && {
      milestone: milestone && findLabel('milestone', tracker.milestones, milestone),
    }),
    ...(version !== undefined && {
      version: version && findLabel('version', tracker.versions, version),
    }),
  }

  function findAssignee(name: NonNullable<IssueFields['assignee']>): string {
    const user = users
      .filter(({ uuid }) => workspace.members.includes(uuid))
      .find((one) => one.uuid === name.uuid || one.accountId === name.account_id)
    if (!user) throw refuse('assignee', 'There is no such member of the workspace.')
    return user.uuid
  }
}

function findLabel(
  field: string,
  labels: readonly IssueLabelRecord[],
  { id, name }: LabelName,
): IssueLabelRecord {
  const found = labels.find((one) => (id === undefined ? one.name === name : one.id === id))
  if (!found) throw refuse(field, `There is no such ${field}.`)
  return found
}

function refuse(field: string, text: string): RestError {
  return new RestError(400, `${field}: ${text}`, { fields: { [field]: [text] } })
}

function toTexts(issue: IssueRecord, users: readonly UserRecord[]) {
  const { title, content, state, kind, priority, component, milestone, version } = issue
  const assignee = users.find(({ uuid }) => uuid === issue.assignee)?.accountId ?? ''
  return {
    title,
    content,
    state,
    kind,
    priority,
    assignee,
    component: component?.name ?? '',
    milestone: milestone?.name ?? '',
    version: version?.name ?? '',
  }
}
