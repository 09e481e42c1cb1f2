import { useIntl } from 'react-intl'
import type { ReviewRow } from '../ReviewRow.ts'
import { BarFigure } from './BarFigure.tsx'
import { BarRows } from './BarRows.tsx'
import { countWaiting, waitingGroups } from './countWaiting.ts'
import { messages } from './messages.ts'

export interface WaitingChartProps {
  rows: readonly Pick<ReviewRow, 'state' | 'createdOn'>[]
  now: number
  timeZone: string
}

/** How long the open reviews have been waiting. */
export function WaitingChart({ rows, now, timeZone }: WaitingChartProps) {
  const { formatMessage } = useIntl()
  const { counts, total, overWeek } = countWaiting(rows, now, timeZone)
  const bars = counts.map(({ name, count }, index) => {
    const from = waitingGroups[index]?.fromDays ?? 0
    const to = (waitingGroups[index + 1]?.fromDays ?? 0) - 1
    const isRange = name !== 'today' && name !== 'older'
    const label = formatMessage(isRange ? messages.fromToDays : messages[name], { from, to })
    return { key: name, label, count }
  })
  return (
    <BarFigure
      title={formatMessage(messages.waitingTitle)}
      summary={formatMessage(total === 0 ? messages.waitingNone : messages.waitingSummary, {
        total,
        overWeek,
      })}
      labelTitle={formatMessage(messages.age)}
      bars={bars}
    >
      <BarRows bars={bars} />
    </BarFigure>
  )
}
