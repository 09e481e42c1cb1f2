import type { PullRequestRecord } from './RepositoryRecord.ts'

/**
 * How many comments and open tasks a pull request has, without pending ones ("The number of open tasks for a specific pull
 * request": developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests).
 */
export function countDiscussion({ comments, tasks }: PullRequestRecord): {
  comments: number
  openTasks: number
} {
  return {
    comments: comments.filter(({ isDeleted, isPending }) => !isDeleted && !isPending).length,
    openTasks: tasks.filter(
      ({ resolution, isPending, isDeleted }) => !resolution && !isPending && !isDeleted,
    ).length,
  }
}
