import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import type { RepositoryContext } from '../../../shared/AppContext.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { Skeleton } from '../../../shared/ui/Skeleton.tsx'
import { countFilters } from '../filters/countFilters.ts'
import { defaultFilters, type DeskFilters } from '../filters/DeskFilters.ts'
import { messages } from '../messages.ts'
import type { ReviewRow } from '../ReviewRow.ts'
import { toSections } from '../rows/toSections.ts'
import type { BuildStates } from '../rows/useBuildStates.ts'
import type { ReviewList } from '../rows/useReviewList.ts'
import { EmptyState } from './EmptyState.tsx'
import { RowList } from './RowList.tsx'

export interface DeskBodyProps {
  context: RepositoryContext
  filters: DeskFilters
  isReady: boolean
  list: ReviewList
  /** The reader's `uuid`. */
  me: string | undefined
  now: number
  rows: readonly ReviewRow[]
  states: BuildStates
  onClear: (filters: Partial<DeskFilters>) => void
  onVisible: (ids: readonly number[]) => void
}

/** The rows, or why there are none. */
export function DeskBody(props: DeskBodyProps) {
  const { context, filters, isReady, list, me, now, rows, states, onClear, onVisible } = props
  const { formatMessage } = useIntl()
  // Only what is open can need somebody; all else is one list, in the order of its sort.
  const reader = filters.state === 'open' ? me : undefined
  const sections = useMemo(() => toSections(rows, reader), [rows, reader])
  if (!isReady) return list.error ? null : <Skeleton lines={8} />
  if (list.rows.length === 0) {
    // A list of which nothing can be read is not an empty one: its note says so.
    if (list.skippedCount > 0) return null
    return (
      <EmptyState
        title={formatMessage(messages.emptyTitle)}
        text={formatMessage(messages.emptyText, { state: filters.state })}
      />
    )
  }
  if (rows.length === 0) {
    const { sort, isDescending, state } = filters
    return (
      <EmptyState
        title={formatMessage(messages.noMatchTitle)}
        text={formatMessage(
          list.phase === 'ended' ? messages.noMatchText : messages.noMatchYetText,
          { count: list.rows.length },
        )}
      >
        {countFilters(filters) > 0 && (
          <Button onClick={() => onClear({ ...defaultFilters, sort, isDescending, state })}>
            {formatMessage(messages.clear)}
          </Button>
        )}
      </EmptyState>
    )
  }
  return (
    <RowList
      context={context}
      isGrouped={reader !== undefined}
      now={now}
      sections={sections}
      states={states}
      onVisible={onVisible}
    />
  )
}
