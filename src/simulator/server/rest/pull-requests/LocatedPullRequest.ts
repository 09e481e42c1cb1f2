import type { PullRequestRecord } from '../../world/RepositoryRecord.ts'
import type { Located } from '../findRepository.ts'

/** A pull request, and the repository it is in. */
export interface LocatedPullRequest {
  located: Located
  pullRequest: PullRequestRecord
}
