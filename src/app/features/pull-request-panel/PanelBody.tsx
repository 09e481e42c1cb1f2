import { useIntl } from 'react-intl'
import type { PullRequestContext } from '../../shared/AppContext.ts'
import { FailureNote } from '../../shared/ui/FailureNote.tsx'
import { RefreshLine } from '../../shared/ui/RefreshLine.tsx'
import { ApprovalSection } from './ApprovalSection.tsx'
import { BuildSection } from './BuildSection.tsx'
import { CommentPart } from './comment/CommentPart.tsx'
import { messages } from './messages.ts'
import styles from './PanelBody.module.css'
import { PolicySection } from './PolicySection.tsx'
import { PullRequestFacts } from './PullRequestFacts.tsx'
import { PullRequestSummary } from './PullRequestSummary.tsx'
import { ReviewActions } from './review/ReviewActions.tsx'
import { PartsSkeleton } from './skeleton/PartsSkeleton.tsx'
import { TaskSection } from './TaskSection.tsx'
import type { PanelReads } from './usePanelReads.ts'
import { useRefresh } from './useRefresh.ts'
import { ReadinessVerdict } from './verdict/ReadinessVerdict.tsx'
import { toReadiness } from './verdict/toReadiness.ts'

const pending = { data: undefined, isPending: true }
/** One at a time they would move each other: until all are here, none counts. */
const nothingYet = { builds: pending, tasks: pending, policy: pending }

export interface PanelBodyProps {
  context: PullRequestContext
  reads: PanelReads
  /** Whether all is here that the verdict rests on, or has taken too long. */
  isComplete: boolean
}

/** The verdict, what the user can do, and what it rests on; or why there is none. */
export function PanelBody({ context, reads, isComplete }: PanelBodyProps) {
  const { formatMessage } = useIntl()
  const refresh = useRefresh(reads)
  const { builds, me, policy, tasks } = reads
  const { data: pullRequest, dataUpdatedAt, error, refetch } = reads.pullRequest
  const reader = context.reader ? { data: { uuid: context.reader }, isPending: false } : me
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
          <PullRequestSummary pullRequest={pullRequest} />
          <ReadinessVerdict
            readiness={toReadiness(pullRequest, {
              ...(isComplete ? reads : nothingYet),
              me: reader,
            })}
            state={pullRequest.state}
          />
          {isComplete ? (
            <>
              {pullRequest.state === 'OPEN' && !me.isError && (
                <div className={styles['actions']}>
                  {me.data && me.data.uuid !== pullRequest.author.uuid && (
                    <ReviewActions context={context} pullRequest={pullRequest} me={me.data} />
                  )}
                  {me.data && <CommentPart context={context} />}
                </div>
              )}
              <PullRequestFacts pullRequest={pullRequest} />
              <ApprovalSection pullRequest={pullRequest} />
              <BuildSection builds={builds} />
              <TaskSection tasks={tasks} />
              <PolicySection policy={policy} />
            </>
          ) : (
            <PartsSkeleton />
          )}
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
