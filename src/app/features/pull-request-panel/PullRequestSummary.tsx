import { useIntl } from 'react-intl'
import type { PullRequestView } from '../../shared/rest/parsePullRequest.ts'
import { RelativeTime } from '../../shared/time/RelativeTime.tsx'
import { messages } from './messages.ts'
import styles from './PullRequestSummary.module.css'

export function PullRequestSummary({ pullRequest }: { pullRequest: PullRequestView }) {
  const { formatMessage } = useIntl()
  const { author, createdOn, destination, source, state, title, updatedOn } = pullRequest
  return (
    <header className={styles['summary']}>
      <h1 className={styles['title']}>
        <bdi>{title}</bdi>
      </h1>
      <p className={styles['facts']}>
        <span className={styles['state']} data-state={state}>
          {formatMessage(messages.state, { state })}
        </span>{' '}
        {formatMessage(messages.author, { author: <bdi>{author.name}</bdi> })}
      </p>
      <p className={styles['facts']}>
        {formatMessage(messages.branches, {
          source: <code dir="auto">{source}</code>,
          destination: <code dir="auto">{destination}</code>,
        })}
      </p>
      <p className={styles['facts']}>
        {formatMessage(messages.age, {
          opened: <RelativeTime value={createdOn} />,
          active: <RelativeTime value={updatedOn} />,
        })}
      </p>
    </header>
  )
}
