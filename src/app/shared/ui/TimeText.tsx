import { useIntl } from 'react-intl'
import { messages } from './messages.ts'
import { toRelativeTime } from './toRelativeTime.ts'
import { toTime } from './toTime.ts'

export interface TimeTextProps {
  /** As the API wrote it, or milliseconds since the epoch. */
  value: unknown
  /** Milliseconds since the epoch. Default: the browser's clock, when it is drawn. */
  now?: number
}

/** How long ago something was; the day and time are in its tooltip. */
export function TimeText({ value, now }: TimeTextProps) {
  const { formatDate, formatMessage, formatRelativeTime } = useIntl()
  const time = typeof value === 'number' ? value : toTime(value)
  if (time === undefined) return <>{formatMessage(messages.unknownDate)}</>
  const { value: amount, unit } = toRelativeTime(time, now ?? readClock())
  return (
    <time
      dateTime={new Date(time).toISOString()}
      title={formatDate(time, { dateStyle: 'medium', timeStyle: 'short' })}
    >
      {formatRelativeTime(amount, unit, { numeric: 'auto' })}
    </time>
  )
}

function readClock(): number {
  return Date.now()
}
