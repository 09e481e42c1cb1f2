import { useIntl } from 'react-intl'
import { useConsent, useHasReturned } from '../../../../bridge/index.ts'
import { StatusIcon } from '../../../shared/ui/StatusIcon.tsx'
import { Card } from '../Card.tsx'
import { messages } from './messages.ts'
import { StatusActionControl } from './StatusActionControl.tsx'
import styles from './StatusCard.module.css'
import { toStatusWords } from './toStatusWords.ts'
import { useStatusNews } from './useStatusNews.ts'

/** Whether the app is connected, what that means, and the way on. */
export function StatusCard() {
  const { formatMessage } = useIntl()
  const { state } = useConsent()
  const hasReturned = useHasReturned()
  const { tone, title, text, steps, actions } = toStatusWords(state, hasReturned)
  useStatusNews(state.status, formatMessage(text))

  return (
    <Card title={formatMessage(messages.heading)}>
      <div className={styles['status']} data-connection={state.status} data-tone={tone}>
        <StatusIcon tone={tone} />
        <div className={styles['words']}>
          <p className={styles['title']}>{formatMessage(title)}</p>
          <p className={styles['text']}>{formatMessage(text)}</p>
          {steps && (
            <ol className={styles['steps']}>
              {steps.map((step) => (
                <li key={step.id}>{formatMessage(step)}</li>
              ))}
            </ol>
          )}
          {actions.length > 0 && (
            <div className={styles['actions']}>
              {actions.map((action, index) => (
                <StatusActionControl key={action} action={action} isFirst={index === 0} />
              ))}
            </div>
          )}
        </div>
      </div>
    </Card>
  )
}
