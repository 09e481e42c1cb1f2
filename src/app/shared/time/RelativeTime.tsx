import { useIntl } from 'react-intl'
import { messages } from './messages.ts'
import { readTime } from './readTime.ts'
import { toRelativeTime } from './toRelativeTime.ts'
import { useNow } from './useNow.ts'

/** How long ago a time of REST 2.0 was, with the full date as its title. */
export function RelativeTime({ value }: { value: unknown }) {
  const { formatDate, formatMessage, formatRelativeTime } = useIntl()
  const now = useNow(30_000)
  const time = readTime(value, now)
  if (time === undefined) return <>{formatMessage(messages.unknown)}</>
  const relative = toRelativeTime(time, now)
  return (
    <time
      dateTime={new Date(time).toISOString()}
      title={formatDate(time, { dateStyle: 'full', timeStyle: 'short' })}
    >
      {formatRelativeTime(relative.value, relative.unit, { numeric: 'auto' })}
    </time>
  )
}
