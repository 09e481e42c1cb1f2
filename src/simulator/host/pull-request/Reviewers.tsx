import Avatar from '@atlaskit/avatar'
import type { PullRequestView } from '../api/pullRequestSchemas.ts'
import styles from './PullRequestPage.module.css'

export interface ReviewersProps {
  participants: PullRequestView['participants']
}

const answers = { approved: 'Approved', changes_requested: 'Requested changes' }

/** Who reviews a pull request, and what they have said. */
export function Reviewers({ participants }: ReviewersProps) {
  const reviewers = participants.filter(({ role }) => role === 'REVIEWER')
  if (reviewers.length === 0) return <p className={styles['subtle']}>No reviewers.</p>

  return (
    <ul aria-label="Reviewers" className={styles['people']}>
      {reviewers.map(({ user, state }) => (
        <li key={user.uuid}>
          <Avatar size="small" src={user.links.avatar.href} />
          <span>{user.display_name}</span>
          <span className={styles['subtle']}>{state ? answers[state] : 'Has not answered'}</span>
        </li>
      ))}
    </ul>
  )
}
