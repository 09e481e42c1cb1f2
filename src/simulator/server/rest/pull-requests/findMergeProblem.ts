import { walkCommits } from '../../git/walkCommits.ts'
import type { BranchRestrictionKind } from '../../world/BranchRestrictionRecord.ts'
import { countDiscussion } from '../../world/countDiscussion.ts'
import { findTip } from './findTip.ts'
import type { LocatedPullRequest } from './LocatedPullRequest.ts'

type Check = (place: LocatedPullRequest, wanted: number) => string | undefined

/** By kind of restriction; the others ask nothing of a merge. The texts are ours. */
const checks: Partial<Record<BranchRestrictionKind, Check>> = {
  require_tasks_to_be_completed: ({ pullRequest }) =>
    countDiscussion(pullRequest).openTasks > 0 ? 'Some tasks are not done.' : undefined,

  require_approvals_to_merge: ({ pullRequest }, wanted) =>
    listApprovers(pullRequest).length < wanted ? `It needs ${wanted} approvals.` : undefined,

  require_default_reviewer_approvals_to_merge: ({ located, pullRequest }, wanted) => {
    const { defaultReviewers } = located.repository
    const given = listApprovers(pullRequest).filter((user) => defaultReviewers.includes(user))
    return given.length < wanted ? `It needs ${wanted} approvals of default reviewers.` : undefined
  },

  require_no_changes_requested: ({ pullRequest }) =>
    pullRequest.participants.some(({ state }) => state === 'changes_requested')
      ? 'Changes are requested.'
      : undefined,

  require_passing_builds_to_merge: ({ located, pullRequest }, wanted) => {
    const builds = located.repository.statuses.list(pullRequest.sourceCommit)
    const passed = builds.filter(({ state }) => state === 'SUCCESSFUL').length
    return passed < Math.max(wanted, builds.length)
      ? `It needs ${wanted} passed builds.`
      : undefined
  },

  require_commits_behind: ({ located, pullRequest }, wanted) => {
    const { repository } = located
    const destination = findTip(repository, pullRequest.destinationBranch)
    const missing = destination ? [destination] : []
    let behind = 0
    for (const _ of walkCommits(repository.git, missing, [pullRequest.sourceCommit])) behind += 1
    return behind > wanted ? `It is ${behind} commits behind.` : undefined
  },

  require_all_comments_resolved: ({ pullRequest }) =>
    pullRequest.comments.some(
      ({ parent, resolution, isDeleted, isPending }) =>
        parent === null && !resolution && !isDeleted && !isPending,
    )
      ? 'Some comments are not resolved.'
      : undefined,
}

/**
 * What stands against a merge by one kind of restriction; undefined for nothing.
 * @param wanted how many, for kinds that count
 */
export function findMergeProblem(
  place: LocatedPullRequest,
  kind: BranchRestrictionKind,
  wanted: number,
): string | undefined {
  return checks[kind]?.(place, wanted)
}

function listApprovers({ participants }: LocatedPullRequest['pullRequest']): string[] {
  return participants.filter(({ state }) => state === 'approved').map(({ user }) => user)
}
