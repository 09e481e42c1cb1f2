import type { PullRequestView } from '../../shared/rest/parsePullRequest.ts'
import { RelativeTime } from '../../shared/time/RelativeTime.tsx'
import styles from './PullRequestSummary.module.css'

const states: Record<PullRequestView['state'], string> = {
  OPEN: 'Open',
  MERGED: 'Merged',
  DECLINED: 'Declined',
  SUPERSEDED: 'Superseded',
}

export function PullRequestSummary({ pullRequest }: { pullRequest: PullRequestView }) {
  const { author, destination, source, state, title, updatedOn } = pullRequest
  return (
    <header className={styles['summary']}>
      <h1 className={styles['title']}>
        <bdi>{title}</bdi>
      </h1>
      <p className={styles['facts']}>
        <span className={styles['state']} data-state={state}>
          {states[state]}
        </span>{' '}
        by <bdi>{author.name}</bdi>, updated: <RelativeTime value={updatedOn} />
      </p>
      <p className={styles['facts']}>
        <code>{source}</code> → <code>{destination}</code>
      </p>
    </header>
  )
}
