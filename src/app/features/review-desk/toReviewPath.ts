import { encodePath } from '../../../bridge/core.ts'
import type { RepositoryContext } from '../../shared/AppContext.ts'

/** Path of a pull request's page, below Bitbucket's origin. */
export function toReviewPath({ workspace, repository }: RepositoryContext, id: number): string {
  return encodePath`/${workspace}/${repository}/pull-requests/${id}`
}
