import type { Actor } from '../../../contract/Actor.ts'
import type {
  Participant,
  PullRequest,
  PullRequestReference,
  PullRequestSummary,
} from '../../../contract/PullRequest.ts'
import type { ActorRecord } from '../world/ActorRecord.ts'
import { countDiscussion } from '../world/countDiscussion.ts'
import type { ParticipantRecord, PullRequestRecord } from '../world/RepositoryRecord.ts'
import type { UserRecord } from '../world/World.ts'
import type { Located } from './findRepository.ts'
import { toPullRequestEndpoint } from './pull-requests/toPullRequestEndpoint.ts'
import { toPullRequestLinks } from './pull-requests/toPullRequestLinks.ts'
import { toShortCommit } from './pull-requests/toShortCommit.ts'
import { toActor } from './toActor.ts'
import { toRenderedText } from './toRenderedText.ts'

/** Makers of pull requests as REST 2.0 shows them. */
export function createPullRequestViews(origin: string, users: readonly UserRecord[]) {
  /** @param uuid of a user, or of the workspace itself */
  function account({ workspace }: Located, uuid: string): Actor {
    const actors: ActorRecord[] = [...users, workspace]
    const actor = actors.find((candidate) => candidate.uuid === uuid)
    if (!actor) throw new Error(`There is no user ${uuid}. Add them to the world first.`)
    return toActor(origin, actor)
  }

  function participant(
    located: Located,
    { user, role, state, participatedOn }: ParticipantRecord,
  ): Participant {
    return {
      type: 'participant',
      user: account(located, user),
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
      author: account(located, pullRequest.author),
      source: toPullRequestEndpoint(origin, located, sourceBranch, sourceCommit),
      destination: toPullRequestEndpoint(origin, located, destinationBranch, destinationCommit),
      merge_commit: mergeCommit === null ? null : toShortCommit(origin, located, mergeCommit),
      comment_count: comments,
      task_count: openTasks,
      created_on: pullRequest.createdOn,
      updated_on: pullRequest.updatedOn,
      close_source_branch: pullRequest.closeSourceBranch,
      closed_by: closedBy === null ? null : account(located, closedBy),
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
      const participants = pullRequest.participants.map((one) => participant(located, one))
      const reviewers = participants.filter(({ role }) => role === 'REVIEWER')
      return {
        ...summary(located, pullRequest),
        reviewers: reviewers.map(({ user }) => user),
        participants,
      }
    },
  }
}
