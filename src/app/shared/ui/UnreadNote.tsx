import { useIntl } from 'react-intl'
import { messages } from './messages.ts'

/** Says that a list has entries that nobody could read. */
export function UnreadNote({ count = 0 }: { count?: number | undefined }) {
  const { formatMessage } = useIntl()
  if (count === 0) return null
  return <p>{formatMessage(messages.unread, { count })}</p>
}
