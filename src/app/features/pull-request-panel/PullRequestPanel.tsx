import { useBridgeQuery } from '../../../bridge/index.ts'
import type { PullRequestContext } from '../../shared/AppContext.ts'
import { parseAccount } from '../../shared/rest/parseAccount.ts'
import { parsePullRequest } from '../../shared/rest/parsePullRequest.ts'
import { FailureNote } from '../../shared/ui/FailureNote.tsx'
import { Skeleton } from '../../shared/ui/Skeleton.tsx'
import { ApprovalSection } from './ApprovalSection.tsx'
import { BuildSection } from './BuildSection.tsx'
import { PolicySection } from './PolicySection.tsx'
import { pullRequestPaths } from '../../shared/rest/pullRequestPaths.ts'
import { PullRequestSummary } from './PullRequestSummary.tsx'
import styles from './PullRequestPanel.module.css'

/** Whether a pull request is ready, and approval of it, in the narrow panel beside it. */
export function PullRequestPanel({ context }: { context: PullRequestContext }) {
  const me = useBridgeQuery({ path: '/2.0/user', parse: parseAccount })
  const pullRequest = useBridgeQuery({
    path: pullRequestPaths.pullRequest(context),
    parse: parsePullRequest,
  })

  return (
    <div className={styles['panel']} aria-busy={pullRequest.isPending}>
      {pullRequest.isPending && <Skeleton lines={3} />}
      {pullRequest.isError && (
        <FailureNote
          what="The pull request cannot be shown"
          error={pullRequest.error}
          onRetry={() => void pullRequest.refetch()}
        />
      )}
      {pullRequest.isSuccess && (
        <>
          <PullRequestSummary pullRequest={pullRequest.data} />
          <ApprovalSection context={context} pullRequest={pullRequest.data} me={me.data} />
          <BuildSection context={context} />
          <PolicySection context={context} />
        </>
      )}
      {me.isSuccess && <p className={styles['me']}>You are {me.data.name}.</p>}
      {me.isError && <FailureNote what="Your name cannot be shown" error={me.error} />}
    </div>
  )
}
