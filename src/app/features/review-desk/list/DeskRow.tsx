import { memo } from 'react'
import { useIntl } from 'react-intl'
import type { RepositoryContext } from '../../../shared/AppContext.ts'
import { toRelativeTime } from '../../../shared/time/toRelativeTime.ts'
import { Avatar } from '../../../shared/ui/Avatar.tsx'
import { SafeLink } from '../../../shared/ui/SafeLink.tsx'
import { useHost } from '../../../shared/useHost.ts'
import { messages } from '../messages.ts'
import type { ReviewRow } from '../ReviewRow.ts'
import { toReviewPath } from '../toReviewPath.ts'
import styles from './DeskRow.module.css'
import { RowFacts } from './RowFacts.tsx'

export interface DeskRowProps {
  context: RepositoryContext
  /** The Tab key leads to it. */
  isCurrent: boolean
  now: number
  row: ReviewRow
}

/** A pull request in the list. */
export const DeskRow = memo(function DeskRow({ context, isCurrent, now, row }: DeskRowProps) {
  const { formatDate, formatMessage, formatRelativeTime } = useIntl()
  const { origin } = useHost()
  const { author, id, isDraft, sourceBranch, targetBranch, title, updatedOn } = row
  const relative = updatedOn === undefined ? undefined : toRelativeTime(updatedOn, now)
  return (
    <article className={styles['row']}>
      <Avatar name={author.name} source={author.avatar} />
      <div className={styles['main']}>
        <SafeLink
          href={origin + toReviewPath(context, id)}
          target="_top"
          className={styles['title']}
          tabIndex={isCurrent ? 0 : -1}
        >
          <bdi>{title}</bdi>
        </SafeLink>
        <p className={styles['meta']}>
          {isDraft && <span className={styles['draft']}>{formatMessage(messages.draft)}</span>}
          <span>
            {formatMessage(messages.byline, { id, author: <bdi key="author">{author.name}</bdi> })}
          </span>
          <span className={styles['branches']}>
            <bdi>{sourceBranch}</bdi>
            <svg
              className={styles['arrow']}
              viewBox="0 0 16 16"
              role="img"
              aria-label={formatMessage(messages.into)}
            >
              <path d="M2 8h11M9 4l4 4-4 4" />
            </svg>
            <bdi>{targetBranch}</bdi>
          </span>
        </p>
      </div>
      <RowFacts row={row} />
      <span className={styles['time']}>
        {updatedOn === undefined || !relative ? (
          formatMessage(messages.unknownTime)
        ) : (
          <time
            dateTime={new Date(updatedOn).toISOString()}
            title={formatDate(updatedOn, { dateStyle: 'full', timeStyle: 'short' })}
          >
            {formatRelativeTime(relative.value, relative.unit, { numeric: 'auto' })}
          </time>
        )}
      </span>
    </article>
  )
})
