import type { Builds } from '../../../shared/rest/parseCommitStatuses.ts'
import type { Person } from '../../../shared/rest/parseAccount.ts'
import type { Policy } from '../../../shared/rest/parsePolicy.ts'
import type { PullRequestView } from '../../../shared/rest/parsePullRequest.ts'
import type { Tasks } from '../../../shared/rest/parseTasks.ts'

/** A read that the verdict rests on: it has data, is under way, or has failed. */
export interface ReadinessPart<value> {
  data: value | undefined
  isPending: boolean
}

export interface ReadinessParts {
  /** Who looks. */
  me: ReadinessPart<Pick<Person, 'uuid'>>
  builds: ReadinessPart<Builds>
  tasks: ReadinessPart<Tasks>
  policy: ReadinessPart<Policy>
}

export type BlockerKind = 'changesRequested' | 'buildsFailed' | 'openTasks' | 'policy'
export type ReasonKind =
  | BlockerKind
  | 'yourReview'
  | 'draft'
  | 'buildsRunning'
  | 'noApproval'
  | 'buildsUnread'
  | 'tasksUnread'
  | 'policyUnread'
  | 'approved'
  | 'buildsPassed'

/** One line of why. */
export interface Reason<kind extends ReasonKind = ReasonKind> {
  kind: kind
  count: number
  /** Who, where it is about people. */
  names: string[]
}

export interface Readiness {
  status: 'ready' | 'needsYou' | 'blocked' | 'loading' | 'unknown' | 'waiting' | 'closed'
  /** What stands in the way. */
  blockers: Reason<BlockerKind>[]
  /** Each a line, with what the viewer can do first. */
  reasons: Reason[]
}

/** Whether a pull request can be merged, and if not, whom and what it waits for. */
export function toReadiness(pullRequest: PullRequestView, parts: ReadinessParts): Readiness {
  const { author, isDraft, reviewers, state } = pullRequest
  if (state !== 'OPEN') return { status: 'closed', blockers: [], reasons: [] }

  const me = parts.me.data?.uuid
  const builds = parts.builds.data?.builds ?? []
  const countBuilds = (...states: string[]) =>
    builds.filter((build) => states.includes(build.state)).length
  const namesOf = (verdict: string) =>
    reviewers.filter((reviewer) => reviewer.verdict === verdict).map(({ person }) => person.name)
  const asking = namesOf('changesRequested')
  const approvalCount = namesOf('approved').length
  const needsPolicy = parts.policy.data?.verdict === 'attention'

  const blockers = [
    toReason('changesRequested', asking.length, asking),
    toReason('buildsFailed', countBuilds('FAILED', 'STOPPED')),
    toReason('openTasks', parts.tasks.data?.open.length ?? 0),
    toReason('policy', Number(needsPolicy)),
  ].filter(isSo)

  const isAuthor = me === author.uuid
  const isAsked = reviewers.some(
    ({ isReviewer, person, verdict }) =>
      isReviewer && verdict === 'none' && person.uuid === me && !isAuthor,
  )
  const unread = [
    toReason(
      'buildsUnread',
      Number(isUnread(parts.builds, (page) => page.isCut || page.unreadCount)),
    ),
    toReason(
      'tasksUnread',
      Number(isUnread(parts.tasks, (page) => page.isCut || page.unreadCount)),
    ),
    toReason('policyUnread', Number(isUnread(parts.policy, () => 0))),
  ].filter(isSo)
  const waiting = [
    toReason('draft', Number(isDraft)),
    toReason('buildsRunning', countBuilds('INPROGRESS')),
    toReason('noApproval', Number(approvalCount === 0)),
  ].filter(isSo)
  const good = [
    toReason('approved', approvalCount),
    toReason('buildsPassed', countBuilds('SUCCESSFUL')),
  ].filter(isSo)

  const isTheirTurn = isAuthor && blockers.some(({ kind }) => kind !== 'policy')
  const own = isAsked ? [toReason('yourReview', 1)] : []
  const reasons = [...own, ...blockers, ...waiting, ...unread]
  return { status: toStatus(), blockers, reasons: reasons.length > 0 ? reasons : good }

  function toStatus(): Readiness['status'] {
    if (isAsked || isTheirTurn) return 'needsYou'
    if (blockers.length > 0) return 'blocked'
    if (Object.values(parts).some(({ isPending }) => isPending)) return 'loading'
    if (unread.length > 0) return 'unknown'
    return waiting.length > 0 ? 'waiting' : 'ready'
  }
}

function toReason<kind extends ReasonKind>(
  kind: kind,
  count: number,
  names: string[] = [],
): Reason<kind> {
  return { kind, count, names }
}

function isSo({ count }: Reason): boolean {
  return count > 0
}

/** Failed without an earlier answer, or not whole. */
function isUnread<value>(
  { data, isPending }: ReadinessPart<value>,
  isPartial: (data: value) => boolean | number,
): boolean {
  return data === undefined ? !isPending : Boolean(isPartial(data))
}
