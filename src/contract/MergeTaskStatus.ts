import type { Link } from './Link.ts'
import type { PullRequest } from './PullRequest.ts'

/**
 * How a merge comes along that was started with `?async=true`
 * (`GET …/pullrequests/{id}/merge/task-status/{task_id}`, scope `pullrequest`).
 */
export type MergeTaskStatus = { links: { self: Link } } & (
  | { task_status: 'PENDING' }
  | { task_status: 'SUCCESS'; merge_result: PullRequest }
)
