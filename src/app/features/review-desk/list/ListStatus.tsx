import { useIntl } from 'react-intl'
import { FailureNote } from '../../../shared/ui/FailureNote.tsx'
import { Button } from '../../../shared/ui/Button.tsx'
import { UnreadNote } from '../../../shared/ui/UnreadNote.tsx'
import { messages } from '../messages.ts'
import type { ReviewList } from '../rows/useReviewList.ts'
import styles from './ListStatus.module.css'

/** How far the list is read, what is wrong with it, and what the reader can do about that. */
export function ListStatus({ list }: { list: ReviewList }) {
  const { formatMessage, formatNumber } = useIntl()
  const { error, isCut, isLooping, pageCount, pageTotal, phase, repeatedCount, rows } = list
  const page = { page: pageCount, total: pageTotal ?? 0 }
  const progress = formatMessage(
    pageTotal === undefined ? messages.pagesRead : messages.pagesOf,
    page,
  )
  return (
    <>
      {(phase === 'reading' || phase === 'paused') && (
        <div className={styles['progress']} data-desk="progress">
          <progress
            className={styles['bar']}
            aria-label={formatMessage(messages.loadingList)}
            {...(pageTotal !== undefined && { max: pageTotal, value: pageCount })}
          />
          <span>{progress}</span>
          {phase === 'reading' ? (
            <Button spacing="compact" onClick={list.pause}>
              {formatMessage(messages.cancel)}
            </Button>
          ) : (
            <Button spacing="compact" onClick={list.resume}>
              {formatMessage(messages.resume)}
            </Button>
          )}
        </div>
      )}
      {error && (
        <FailureNote
          what={formatMessage(toWhatFailed(list), { page: formatNumber(pageCount + 1) })}
          error={error}
          isRetrying={list.isRetrying}
          onRetry={list.retry}
        />
      )}
      {isCut && <p>{formatMessage(messages.cut, { count: rows.length })}</p>}
      {isLooping && <p>{formatMessage(messages.looping, { count: rows.length })}</p>}
      {repeatedCount > 0 && !isLooping && (
        <p>{formatMessage(messages.repeated, { count: repeatedCount })}</p>
      )}
      <UnreadNote count={list.skippedCount} />
    </>
  )
}

function toWhatFailed({ hasFailedRefresh, pageCount }: ReviewList) {
  if (pageCount === 0) return messages.listFailed
  return hasFailedRefresh ? messages.refreshFailed : messages.pageFailed
}
