import type { PullRequestContext } from '../../shared/AppContext.ts'
import type { Person } from '../../shared/rest/parseAccount.ts'
import type { PullRequestView, Reviewer } from '../../shared/rest/parsePullRequest.ts'
import { Avatar } from '../../shared/ui/Avatar.tsx'
import { Section } from '../../shared/ui/Section.tsx'
import { UnreadNote } from '../../shared/ui/UnreadNote.tsx'
import { StatusIcon, type Tone } from '../../shared/ui/StatusIcon.tsx'
import { ApproveButton } from './ApproveButton.tsx'
import styles from './ApprovalSection.module.css'

const verdicts: Record<Reviewer['verdict'], { tone: Tone; text: string }> = {
  approved: { tone: 'good', text: 'approved' },
  changesRequested: { tone: 'bad', text: 'asks for changes' },
  none: { tone: 'neutral', text: 'has not decided' },
}

export interface ApprovalSectionProps {
  context: PullRequestContext
  pullRequest: PullRequestView
  me: Person | undefined
}

export function ApprovalSection({ context, pullRequest, me }: ApprovalSectionProps) {
  const { author, reviewers, state, unreadCount } = pullRequest
  const approvals = reviewers.filter(({ verdict }) => verdict === 'approved')
  const hasApproved = approvals.some(({ person }) => person.uuid === me?.uuid)
  return (
    <Section title={`Approvals: ${approvals.length} of ${reviewers.length}`}>
      {reviewers.length === 0 && <p className={styles['empty']}>Nobody was asked to review.</p>}
      <ul>
        {reviewers.map(({ person, verdict }) => (
          <li key={person.uuid}>
            <Avatar name={person.name} source={person.avatar} />
            <span>
              <bdi>{person.name}</bdi> {verdicts[verdict].text}
            </span>
            <StatusIcon tone={verdicts[verdict].tone} />
          </li>
        ))}
      </ul>
      <UnreadNote count={unreadCount} />
      {state === 'OPEN' && me && me.uuid !== author.uuid && (
        <ApproveButton context={context} hasApproved={hasApproved} />
      )}
    </Section>
  )
}
