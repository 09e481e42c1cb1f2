import { useState } from 'react'
import type { RepositoryContext } from '../../../shared/AppContext.ts'
import { useNow } from '../../../shared/time/useNow.ts'
import type { ReviewRow } from '../ReviewRow.ts'
import { DoneChart } from './DoneChart.tsx'
import styles from './ReviewCharts.module.css'
import { WaitingChart } from './WaitingChart.tsx'

export interface ReviewChartsProps {
  context: RepositoryContext
  /** Every row that was read so far, whatever the filters. */
  rows: readonly Pick<ReviewRow, 'id' | 'state' | 'createdOn' | 'reviewers'>[]
}

/** Both charts of the review desk. Load it when somebody opens them: it reads closed pull requests. */
export function ReviewCharts({ context, rows }: ReviewChartsProps) {
  const now = useNow(15 * 60_000)
  const [timeZone] = useState(() => Intl.DateTimeFormat().resolvedOptions().timeZone)
  return (
    <div className={styles['charts']}>
      <WaitingChart rows={rows} now={now} timeZone={timeZone} />
      <DoneChart context={context} rows={rows} now={now} timeZone={timeZone} />
    </div>
  )
}
