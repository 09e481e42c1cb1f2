import type {
  PullRequestActivity,
  PullRequestChange,
  PullRequestUpdate,
} from '../../../../contract/PullRequestActivity.ts'
import type { Simulation } from '../../Simulation.ts'
import type { ActivityRecord, PullRequestSnapshot } from '../../world/ActivityRecord.ts'
import { createPullRequestViews } from '../createPullRequestViews.ts'
import type { Located } from '../findRepository.ts'
import { createDiscussionViews } from './createDiscussionViews.ts'
import type { ActivityEntry } from './listActivity.ts'
import { toPullRequestEndpoint } from './toPullRequestEndpoint.ts'

/**
 * An entry of a log as REST 2.0 shows it: `pull_request`, and one more field by what happened
 * (developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests, "List a pull request activity
 * log"). That `changes` is in it is inferred.
 */
export function toActivity(
  { origin, world }: Simulation,
  located: Located,
  { pullRequest, happened }: ActivityEntry,
): PullRequestActivity {
  const views = createPullRequestViews(origin, world.users)
  const account = (uuid: string) => views.account(located, uuid)
  const named = views.reference(located, pullRequest)
  if (happened.kind === 'comment') {
    const { comment } = createDiscussionViews({ origin, world }, { located, pullRequest })
    return { pull_request: named, comment: comment(happened.comment) }
  }
  const { date } = happened
  if (happened.kind === 'update') return { pull_request: named, update: toUpdate(happened) }
  const verdict = { date, user: account(happened.user), pullrequest: named }
  return happened.kind === 'approval'
    ? { pull_request: named, approval: verdict }
    : { pull_request: named, changes_requested: verdict }

  function toUpdate({
    after,
    before,
    user,
  }: ActivityRecord & { kind: 'update' }): PullRequestUpdate {
    const { sourceBranch, sourceCommit, destinationBranch, destinationCommit } = after
    return {
      state: after.state,
      draft: after.isDraft,
      title: after.title,
      description: after.description,
      reason: after.reason,
      author: account(user),
      date,
      source: toPullRequestEndpoint(origin, located, sourceBranch, sourceCommit),
      destination: toPullRequestEndpoint(origin, located, destinationBranch, destinationCommit),
      reviewers: listReviewers(after).map(account),
      changes: before ? toChanges(before, after) : {},
    }
  }

  function toChanges(before: PullRequestSnapshot, after: PullRequestSnapshot) {
    const changes: Record<string, PullRequestChange> = {}
    if (before.state !== after.state) {
      changes['status'] = { old: before.state.toLowerCase(), new: after.state.toLowerCase() }
    }
    for (const name of ['title', 'description'] as const) {
      if (before[name] !== after[name]) changes[name] = { old: before[name], new: after[name] }
    }
    const [old, now] = [listReviewers(before), listReviewers(after)]
    const added = now.filter((uuid) => !old.includes(uuid))
    const removed = old.filter((uuid) => !now.includes(uuid))
    if (added.length > 0 || removed.length > 0) {
      changes['reviewers'] = { added: added.map(account), removed: removed.map(account) }
    }
    return changes
  }
}

function listReviewers({ participants }: PullRequestSnapshot): string[] {
  return participants.filter(({ role }) => role === 'REVIEWER').map(({ user }) => user)
}
