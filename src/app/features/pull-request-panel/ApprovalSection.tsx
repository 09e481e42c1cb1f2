import { useIntl } from 'react-intl'
import type { PullRequestView, Reviewer } from '../../shared/rest/parsePullRequest.ts'
import { Avatar } from '../../shared/ui/Avatar.tsx'
import { Section } from '../../shared/ui/Section.tsx'
import { StatusIcon, type Tone } from '../../shared/ui/StatusIcon.tsx'
import { UnreadNote } from '../../shared/ui/UnreadNote.tsx'
import styles from './ApprovalSection.module.css'
import { CappedList } from './CappedList.tsx'
import { messages } from './messages.ts'

const tones: Record<Reviewer['verdict'], Tone> = {
  changesRequested: 'bad',
  approved: 'good',
  none: 'neutral',
}
const verdicts = ['changesRequested', 'approved', 'none'] as const

/** Who approved, who asks for changes, and who has not decided. */
export function ApprovalSection({ pullRequest }: { pullRequest: PullRequestView }) {
  const { formatMessage } = useIntl()
  const { reviewers, unreadCount } = pullRequest
  const sorted = verdicts.flatMap((verdict) => reviewers.filter((each) => each.verdict === verdict))
  const approved = reviewers.filter(({ verdict }) => verdict === 'approved').length
  return (
    <Section title={formatMessage(messages.approvals, { approved, all: reviewers.length })}>
      {reviewers.length === 0 && (
        <span className={styles['empty']}>{formatMessage(messages.noReviewers)}</span>
      )}
      <CappedList items={sorted}>
        {({ person, verdict }, index) => (
          <li key={index}>
            <Avatar name={person.name} source={person.avatar} />
            <span className={styles['who']}>
              {formatMessage(messages.decision, { verdict, name: <bdi>{person.name}</bdi> })}
            </span>
            <StatusIcon tone={tones[verdict]} />
          </li>
        )}
      </CappedList>
      <UnreadNote count={unreadCount} />
    </Section>
  )
}
