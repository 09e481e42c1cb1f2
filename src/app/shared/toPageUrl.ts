import { encodePath } from '../../bridge/core.ts'
import type { AppContext } from './AppContext.ts'

/** Address of the Bitbucket page around the frame; undefined when the frame does not know it. */
export function toPageUrl(hostOrigin: string, context: AppContext): string | undefined {
  if (context.view === 'reviewDesk') {
    const { workspace, repository } = context.repository
    return hostOrigin + encodePath`/${workspace}/${repository}/addon/assent-reviews/review-desk`
  }
  if (context.view !== 'pullRequest') return undefined
  const { workspace, repository, pullRequest } = context.pullRequest
  return hostOrigin + encodePath`/${workspace}/${repository}/pull-requests/${pullRequest}`
}
