import { useIntl } from 'react-intl'
import { StatusIcon, type Tone } from '../../../shared/ui/StatusIcon.tsx'
import { messages } from '../messages.ts'
import type { BuildState, ReviewRow } from '../ReviewRow.ts'
import { buildWords } from '../toolbar/choiceWords.ts'
import styles from './DeskRow.module.css'

const buildTones: Record<Exclude<BuildState, 'unknown' | 'none'>, Tone> = {
  failed: 'bad',
  running: 'busy',
  passed: 'good',
}

/** Where the review of a row stands, each fact in words and with a sign. */
export function RowFacts({ row }: { row: ReviewRow }) {
  const { formatMessage } = useIntl()
  const { builds, commentCount, reviewers, taskCount } = row
  const approved = reviewers.filter(({ verdict }) => verdict === 'approved').length
  const refused = reviewers.filter(({ verdict }) => verdict === 'changesRequested').length
  const isApproved = reviewers.length > 0 && approved === reviewers.length
  return (
    <ul className={styles['facts']}>
      {refused > 0 && (
        <li className={styles['fact']}>
          <StatusIcon tone="attention" />
          {formatMessage(messages.changesRequested)}
        </li>
      )}
      <li className={styles['fact']}>
        <StatusIcon tone={isApproved ? 'good' : 'neutral'} />
        {reviewers.length === 0
          ? formatMessage(messages.noReviewers)
          : formatMessage(messages.approvals, { approved, count: reviewers.length })}
      </li>
      {builds !== 'unknown' && builds !== 'none' && (
        <li className={styles['fact']}>
          <StatusIcon tone={buildTones[builds]} />
          {formatMessage(messages.buildFact, { state: formatMessage(buildWords[builds]) })}
        </li>
      )}
      {taskCount > 0 && (
        <li className={styles['fact']}>{formatMessage(messages.tasks, { count: taskCount })}</li>
      )}
      {commentCount > 0 && (
        <li className={styles['fact']}>
          {formatMessage(messages.comments, { count: commentCount })}
        </li>
      )}
    </ul>
  )
}
