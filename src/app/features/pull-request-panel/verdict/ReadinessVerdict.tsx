import { useId } from 'react'
import { useIntl } from 'react-intl'
import type { PullRequestView } from '../../../shared/rest/parsePullRequest.ts'
import { StatusIcon, type Tone } from '../../../shared/ui/StatusIcon.tsx'
import { messages } from './messages.ts'
import styles from './ReadinessVerdict.module.css'
import type { Readiness, Reason, ReasonKind } from './toReadiness.ts'
import { useVerdictTitle } from './useVerdictTitle.ts'

const statusTones: Record<Readiness['status'], Tone> = {
  ready: 'good',
  needsYou: 'attention',
  blocked: 'bad',
  loading: 'busy',
  unknown: 'neutral',
  waiting: 'busy',
  closed: 'neutral',
}
const reasonTones: Partial<Record<ReasonKind, Tone>> = {
  changesRequested: 'bad',
  buildsFailed: 'bad',
  openTasks: 'attention',
  policy: 'attention',
  yourReview: 'attention',
  buildsRunning: 'busy',
  approved: 'good',
  buildsPassed: 'good',
}
const shownNames = 3

export interface ReadinessVerdictProps {
  readiness: Readiness
  state: PullRequestView['state']
}

/** What a reviewer came to see, in words, with a line for each reason. */
export function ReadinessVerdict({ readiness, state }: ReadinessVerdictProps) {
  const { formatMessage } = useIntl()
  const toTitle = useVerdictTitle()
  const titleId = useId()
  const { reasons, status } = readiness
  const tone = state === 'MERGED' ? 'good' : state === 'DECLINED' ? 'bad' : statusTones[status]

  return (
    <section
      className={styles['verdict']}
      aria-labelledby={titleId}
      data-tone={tone}
      data-verdict={status}
    >
      <StatusIcon tone={tone} />
      <h2 id={titleId} className={styles['title']}>
        {toTitle(readiness, state)}
      </h2>
      {status === 'closed' && <p className={styles['text']}>{formatMessage(messages.closed)}</p>}
      <ul className={styles['reasons']}>
        {reasons.map((reason) => (
          <li key={reason.kind}>
            <StatusIcon tone={reasonTones[reason.kind] ?? 'neutral'} />
            <span>
              <ReasonText {...reason} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ReasonText({ kind, count, names }: Reason) {
  const { formatList, formatMessage, formatNumber } = useIntl()
  if (kind !== 'changesRequested') return formatMessage(messages[kind], { count })
  const shown = names.slice(0, shownNames)
  const rest = count - shown.length
  const people = shown.map((name, index) => <bdi key={index}>{name}</bdi>)
  return formatMessage(messages.changesRequested, {
    names: formatList(rest > 0 ? [...people, `+${formatNumber(rest)}`] : people),
  })
}
