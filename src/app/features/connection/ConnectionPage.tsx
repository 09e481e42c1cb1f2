import { useIntl } from 'react-intl'
import { messages } from './messages.ts'

/** What the app may do as its reader, whether it can, and how to change that. */
export function ConnectionPage() {
  const { formatMessage } = useIntl()
  return <h1>{formatMessage(messages.title)}</h1>
}
