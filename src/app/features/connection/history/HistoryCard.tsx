import { useIntl } from 'react-intl'
import { StatusIcon, type Tone } from '../../../shared/ui/StatusIcon.tsx'
import { Card } from '../Card.tsx'
import styles from './HistoryCard.module.css'
import { messages } from './messages.ts'
import type { ConsentMoment } from './toConsentMoment.ts'
import { useConsentHistory } from './useConsentHistory.ts'

const tones: Record<ConsentMoment, Tone> = {
  asked: 'busy',
  allowed: 'good',
  declined: 'attention',
  blocked: 'attention',
  unanswered: 'attention',
  signedOut: 'attention',
  misconfigured: 'bad',
  unavailable: 'bad',
  lost: 'attention',
  failed: 'bad',
}

/** The questions to Bitbucket and their answers, as long as this page is open. */
export function HistoryCard() {
  const { formatMessage, formatTime } = useIntl()
  const entries = useConsentHistory()
  return (
    <Card title={formatMessage(messages.heading)}>
      {entries.length === 0 ? (
        <p className={styles['empty']}>{formatMessage(messages.empty)}</p>
      ) : (
        <ol className={styles['list']}>
          {entries.map(({ id, moment, at }) => (
            <li key={id}>
              <StatusIcon tone={tones[moment]} />
              <span className={styles['what']}>{formatMessage(messages[moment])}</span>
              <time className={styles['time']} dateTime={new Date(at).toISOString()}>
                {formatTime(at, { timeStyle: 'medium' })}
              </time>
            </li>
          ))}
        </ol>
      )}
    </Card>
  )
}
