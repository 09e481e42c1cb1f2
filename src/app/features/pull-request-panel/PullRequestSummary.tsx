import { useIntl } from 'react-intl'
import type { PullRequestView } from '../../shared/rest/parsePullRequest.ts'
import { messages } from './messages.ts'
import styles from './PullRequestSummary.module.css'

/** Which pull request it is. */
export function PullRequestSummary({ pullRequest }: { pullRequest: PullRequestView }) {
  const { formatMessage } = useIntl()
  const { author, state, title } = pullRequest
  return (
    <header className={styles['summary']}>
      <h1 className={styles['title']} title={title}>
        <bdi>{title}</bdi>
      </h1>
      <p className={styles['facts']}>
        <span className={styles['state']} data-state={state}>
          {formatMessage(messages.state, { state })}
        </span>{' '}
        {formatMessage(messages.author, { author: <bdi>{author.name}</bdi> })}
      </p>
    </header>
  )
}
