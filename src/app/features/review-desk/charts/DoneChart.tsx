import { useIntl } from 'react-intl'
import type { RepositoryContext } from '../../../shared/AppContext.ts'
import { FailureNote } from '../../../shared/ui/FailureNote.tsx'
import { Skeleton } from '../../../shared/ui/Skeleton.tsx'
import type { ReviewRow } from '../ReviewRow.ts'
import { BarColumns } from './BarColumns.tsx'
import { BarFigure } from './BarFigure.tsx'
import { countReviews } from './countReviews.ts'
import styles from './ReviewCharts.module.css'
import { messages } from './messages.ts'
import { readFirstDay } from './readFirstDay.ts'
import { toOpenReviews } from './toOpenReviews.ts'
import { toWeekStarts } from './toWeekStarts.ts'
import { useClosedReviews } from './useClosedReviews.ts'

export interface DoneChartProps {
  context: RepositoryContext
  rows: readonly Pick<ReviewRow, 'id' | 'reviewers'>[]
  now: number
  timeZone: string
}

const weeks = 8

/** How many reviews were done in each of the last weeks. */
export function DoneChart({ context, rows, now, timeZone }: DoneChartProps) {
  const { formatMessage, formatDate, locale } = useIntl()
  const weekStarts = toWeekStarts(now, weeks, timeZone, readFirstDay(locale))
  const { query, closed, isCut } = useClosedReviews(context, weekStarts[0] ?? now)
  if (query.isPending) return <Skeleton lines={6} />

  const reviews = [...toOpenReviews(rows), ...closed.flatMap((one) => one.reviews)]
  const counts = countReviews(reviews, weekStarts)
  const toDate = (start: number) => formatDate(start, { day: 'numeric', month: 'short', timeZone })
  const bars = weekStarts.map((start, index) => ({
    key: String(start),
    label: formatMessage(messages.weekFrom, { date: toDate(start) }),
    count: counts[index] ?? 0,
  }))
  const total = counts.reduce((a, b) => a + b, 0)
  const values = { total, weeks, current: counts.at(-1) ?? 0 }
  return (
    <BarFigure
      title={formatMessage(messages.doneTitle)}
      summary={formatMessage(total === 0 ? messages.doneNone : messages.doneSummary, values)}
      labelTitle={formatMessage(messages.week)}
      bars={bars.map((bar, index) => ({ ...bar, label: toDate(weekStarts[index] ?? now) }))}
      note={
        <>
          {query.isError && (
            <FailureNote
              what={formatMessage(messages.doneFailed)}
              error={query.error}
              onRetry={() => void query.refetch()}
              isRetrying={query.isFetching}
            />
          )}
          <p className={styles['note']}>{formatMessage(messages.doneNote)}</p>
          {isCut && (
            <p className={styles['note']}>
              {formatMessage(messages.doneCut, { count: closed.length })}
            </p>
          )}
        </>
      }
    >
      <BarColumns
        bars={bars}
        first={toDate(weekStarts[0] ?? now)}
        last={formatMessage(messages.thisWeek)}
      />
    </BarFigure>
  )
}
