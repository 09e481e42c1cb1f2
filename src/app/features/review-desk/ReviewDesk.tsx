import { useIntl } from 'react-intl'
import type { RepositoryContext } from '../../shared/AppContext.ts'
import { messages } from './messages.ts'

/** The open pull requests of a repository, those first that need the reader. */
export function ReviewDesk({ context }: { context: RepositoryContext }) {
  const { formatMessage } = useIntl()
  return <h1 data-repository={context.repository}>{formatMessage(messages.title)}</h1>
}
