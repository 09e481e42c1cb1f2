import { useIntl } from 'react-intl'
import type { PullRequestContext } from '../../shared/AppContext.ts'
import { FailureNote } from '../../shared/ui/FailureNote.tsx'
import { ApprovalSection } from './ApprovalSection.tsx'
import { BuildSection } from './BuildSection.tsx'
import { CommentPart } from './comment/CommentPart.tsx'
import { messages } from './messages.ts'
import styles from './PanelBody.module.css'
import { PolicySection } from './PolicySection.tsx'
import { PullRequestSummary } from './PullRequestSummary.tsx'
import { RefreshLine } from '../../shared/ui/RefreshLine.tsx'
import { ReviewActions } from './review/ReviewActions.tsx'
import { TaskSection } from './TaskSection.tsx'
import type { PanelReads } from './usePanelReads.ts'
import { useRefresh } from './useRefresh.ts'
import { ReadinessVerdict } from './verdict/ReadinessVerdict.tsx'
import { toReadiness } from './verdict/toReadiness.ts'

export interface PanelBodyProps {
  context: PullRequestContext
  reads: PanelReads
}

/** The verdict, what the user can do, and what it rests on; or why there is none. */
export function PanelBody({ context, reads }: PanelBodyProps) {
  const { formatMessage } = useIntl()
  const refresh = useRefresh(reads)
  const { builds, me, policy, tasks } = reads
  const { data: pullRequest, dataUpdatedAt, error, refetch } = reads.pullRequest
  return (
    <>
      {!pullRequest && (
        <h1 className="visually-hidden">{formatMessage(messages.pullRequestFailed)}</h1>
      )}
      {error && (
        <FailureNote
          what={formatMessage(messages.pullRequestFailed)}
          error={error}
          onRetry={() => void refetch()}
        />
      )}
      {pullRequest && (
        <>
          <ReadinessVerdict readiness={toReadiness(pullRequest, reads)} state={pullRequest.state} />
          {pullRequest.state === 'OPEN' && !me.isError && (
            <div className={styles['actions']}>
              {me.data && me.data.uuid !== pullRequest.author.uuid && (
                <ReviewActions context={context} pullRequest={pullRequest} me={me.data} />
              )}
              {me.data && <CommentPart context={context} />}
            </div>
          )}
          <PullRequestSummary pullRequest={pullRequest} />
          <ApprovalSection pullRequest={pullRequest} />
          <BuildSection builds={builds} />
          <TaskSection tasks={tasks} />
          <PolicySection policy={policy} />
        </>
      )}
      {me.isError && <FailureNote what={formatMessage(messages.meFailed)} error={me.error} />}
      <footer className={styles['footer']}>
        {me.data && <span>{formatMessage(messages.me, { name: <bdi>{me.data.name}</bdi> })}</span>}
        {pullRequest && <RefreshLine updatedAt={dataUpdatedAt} onRefresh={refresh} />}
      </footer>
    </>
  )
}
