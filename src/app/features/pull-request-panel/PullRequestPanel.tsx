import { useIntl } from 'react-intl'
import type { PullRequestContext } from '../../shared/AppContext.ts'
import { FailureNote } from '../../shared/ui/FailureNote.tsx'
import { ApprovalSection } from './ApprovalSection.tsx'
import { BuildSection } from './BuildSection.tsx'
import { CommentPart } from './comment/CommentPart.tsx'
import { messages } from './messages.ts'
import { PanelSkeleton } from './PanelSkeleton.tsx'
import { PolicySection } from './PolicySection.tsx'
import styles from './PullRequestPanel.module.css'
import { PullRequestSummary } from './PullRequestSummary.tsx'
import { RefreshLine } from './RefreshLine.tsx'
import { ReviewActions } from './review/ReviewActions.tsx'
import { TaskSection } from './TaskSection.tsx'
import { usePanelReads } from './usePanelReads.ts'
import { useRefresh } from './useRefresh.ts'
import { ReadinessVerdict } from './verdict/ReadinessVerdict.tsx'
import { toReadiness } from './verdict/toReadiness.ts'

/** Whether a pull request is ready, and a review of it, in the narrow panel beside it. */
export function PullRequestPanel({ context }: { context: PullRequestContext }) {
  const { formatMessage } = useIntl()
  const reads = usePanelReads(context)
  const refresh = useRefresh(reads)
  const { me, pullRequest } = reads
  const shown = pullRequest.data

  return (
    <div className={styles['panel']} aria-busy={pullRequest.isPending}>
      {pullRequest.isPending && <PanelSkeleton />}
      {pullRequest.isError && (
        <FailureNote
          what={formatMessage(messages.pullRequestFailed)}
          error={pullRequest.error}
          onRetry={() => void pullRequest.refetch()}
        />
      )}
      {shown && (
        <>
          <ReadinessVerdict readiness={toReadiness(shown, reads)} state={shown.state} />
          {shown.state === 'OPEN' && (
            <div className={styles['actions']}>
              {me.data && me.data.uuid !== shown.author.uuid && (
                <ReviewActions context={context} pullRequest={shown} me={me.data} />
              )}
              {me.data && <CommentPart context={context} />}
            </div>
          )}
          <PullRequestSummary pullRequest={shown} />
          <ApprovalSection pullRequest={shown} />
          <BuildSection builds={reads.builds} />
          <TaskSection tasks={reads.tasks} />
          <PolicySection policy={reads.policy} />
        </>
      )}
      {me.isError && <FailureNote what={formatMessage(messages.meFailed)} error={me.error} />}
      <footer className={styles['footer']}>
        {me.data && <span>{formatMessage(messages.me, { name: <bdi>{me.data.name}</bdi> })}</span>}
        {shown && <RefreshLine updatedAt={pullRequest.dataUpdatedAt} onRefresh={refresh} />}
      </footer>
    </div>
  )
}
