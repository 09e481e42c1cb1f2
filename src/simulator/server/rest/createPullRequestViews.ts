import type { Account } from '../../../contract/Account.ts'
import type {
  Participant,
  PullRequest,
  PullRequestReference,
  PullRequestSummary,
} from '../../../contract/PullRequest.ts'
import { countDiscussion } from '../world/countDiscussion.ts'
import type { ParticipantRecord, PullRequestRecord } from '../world/RepositoryRecord.ts'
import type { UserRecord } from '../world/World.ts'
import type { Located } from './findRepository.ts'
import { toPullRequestEndpoint } from './pull-requests/toPullRequestEndpoint.ts'
import { toPullRequestLinks } from './pull-requests/toPullRequestLinks.ts'
import { toShortCommit } from './pull-requests/toShortCommit.ts'
import { toAccount } from './toAccount.ts'
import { toRenderedText } from './toRenderedText.ts'

/** Makers of pull requests as REST 2.0 shows them. */
export function createPullRequestViews(origin: string, users: readonly UserRecord[]) {
  function account(uuid: string): Account {
    const user = users.find((candidate) => candidate.uuid === uuid)
    if (!user) throw new Error(`There is no user ${uuid}. Add them to the world first.`)
    return toAccount(origin, user)
  }

  function participant({ user, role, state, participatedOn }: ParticipantRecord): Participant {
    return {
      type: 'participant',
      user: account(user),
      role,
      approved: state === 'approved',
      state,
      participated_on: participatedOn,
    }
  }

  /** Where another object names it. */
  function reference(located: Located, { id, title, isDraft }: PullRequestRecord) {
    const { self, html } = toPullRequestLinks(origin, located, id)
    const shown: PullRequestReference = {
      type: 'pullrequest',
      id,
      title,
      draft: isDraft,
      links: { self, html },
    }
    return shown
  }

  function summary(located: Located, pullRequest: PullRequestRecord): PullRequestSummary {
    const { sourceBranch, sourceCommit, destinationBranch, destinationCommit } = pullRequest
    const { mergeCommit, closedBy } = pullRequest
    const { comments, openTasks } = countDiscussion(pullRequest)
    return {
      ...reference(located, pullRequest),
      description: pullRequest.description,
      summary: toRenderedText(pullRequest.description),
      state: pullRequest.state,
      author: account(pullRequest.author),
      source: toPullRequestEndpoint(origin, located, sourceBranch, sourceCommit),
      destination: toPullRequestEndpoint(origin, located, destinationBranch, destinationCommit),
      merge_commit: mergeCommit === null ? null : toShortCommit(origin, located, mergeCommit),
      comment_count: comments,
      task_count: openTasks,
      created_on: pullRequest.createdOn,
      updated_on: pullRequest.updatedOn,
      close_source_branch: pullRequest.closeSourceBranch,
      closed_by: closedBy === null ? null : account(closedBy),
      reason: pullRequest.reason,
      links: toPullRequestLinks(origin, located, pullRequest.id),
    }
  }

  return {
    account,
    participant,
    reference,
    /** As in a list. */
    summary,
    /** As at its own address. */
    full: (located: Located, pullRequest: PullRequestRecord): PullRequest => {
      const participants = pullRequest.participants.map(participant)
      const reviewers = participants.filter(({ role }) => role === 'REVIEWER')
      return {
        ...summary(located, pullRequest),
        reviewers: reviewers.map(({ user }) => user),
        participants,
      }
    },
  }
}
