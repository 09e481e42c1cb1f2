import type {
  Participant,
  PullRequest,
  PullRequestEndpoint,
  PullRequestSummary,
} from '../../../contract/PullRequest.ts'
import type { ParticipantRecord, PullRequestRecord } from '../world/RepositoryRecord.ts'
import type { UserRecord } from '../world/World.ts'
import type { Located } from './findRepository.ts'
import { toAccount } from './toAccount.ts'

/** Makers of pull requests as REST 2.0 shows them. */
export function createPullRequestViews(origin: string, users: readonly UserRecord[]) {
  function account(uuid: string) {
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

  function summary(located: Located, pullRequest: PullRequestRecord): PullRequestSummary {
    const fullName = `${located.workspace.slug}/${located.repository.slug}`
    const self = `${origin}/2.0/repositories/${fullName}/pullrequests/${pullRequest.id}`
    const { sourceBranch, sourceCommit, destinationCommit } = pullRequest
    const { mainBranch } = located.repository
    return {
      type: 'pullrequest',
      id: pullRequest.id,
      title: pullRequest.title,
      description: pullRequest.description,
      state: pullRequest.state,
      draft: pullRequest.isDraft,
      author: account(pullRequest.author),
      source: toEndpoint(origin, located, sourceBranch, sourceCommit),
      destination: toEndpoint(origin, located, mainBranch, destinationCommit),
      comment_count: pullRequest.commentCount,
      task_count: pullRequest.taskCount,
      created_on: pullRequest.createdOn,
      updated_on: pullRequest.updatedOn,
      close_source_branch: true,
      links: {
        self: { href: self },
        html: { href: `${origin}/${fullName}/pull-requests/${pullRequest.id}` },
        approve: { href: `${self}/approve` },
        statuses: { href: `${self}/statuses` },
      },
    }
  }

  return {
    participant,
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

function toEndpoint(
  origin: string,
  { workspace, repository }: Located,
  branch: string,
  hash: string,
): PullRequestEndpoint {
  const { uuid, name, slug } = repository
  const fullName = `${workspace.slug}/${slug}`
  const short = hash.slice(0, 12)
  return {
    branch: { name: branch },
    commit: {
      type: 'commit',
      hash: short,
      links: {
        self: { href: `${origin}/2.0/repositories/${fullName}/commit/${short}` },
        html: { href: `${origin}/${fullName}/commits/${short}` },
      },
    },
    repository: { type: 'repository', uuid, full_name: fullName, name },
  }
}
