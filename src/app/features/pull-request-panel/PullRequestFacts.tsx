import { useIntl } from 'react-intl'
import type { PullRequestView } from '../../shared/rest/parsePullRequest.ts'
import { RelativeTime } from '../../shared/time/RelativeTime.tsx'
import { messages } from './messages.ts'
import styles from './PullRequestSummary.module.css'

/** Where it comes from, where it goes, and how long that takes already. */
export function PullRequestFacts({ pullRequest }: { pullRequest: PullRequestView }) {
  const { formatMessage } = useIntl()
  const { createdOn, destination, source, updatedOn } = pullRequest
  return (
    <div className={styles['summary']}>
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
    </div>
  )
}
