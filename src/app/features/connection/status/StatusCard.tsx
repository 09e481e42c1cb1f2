import { useId, useRef } from 'react'
import { useIntl } from 'react-intl'
import { useConsent, useHasReturned } from '../../../../bridge/react.ts'
import { StatusIcon } from '../../../shared/ui/StatusIcon.tsx'
import { useFocusRescue } from '../../../shared/ui/useFocusRescue.ts'
import { messages } from './messages.ts'
import { StatusActionControl } from './StatusActionControl.tsx'
import styles from './StatusCard.module.css'
import { toStatusWords, type StatusWords } from './toStatusWords.ts'
import { useStatusNews } from './useStatusNews.ts'

/** Whether the app is connected, what that means, and the way on. */
export function StatusCard() {
  const { formatMessage } = useIntl()
  const { state } = useConsent()
  const headingId = useId()
  const hasReturned = useHasReturned()
  const words = toStatusWords(state, hasReturned)
  useStatusNews(state, formatMessage(words.text))

  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className="visually-hidden">
        {formatMessage(messages.heading)}
      </h2>
      <div className={styles['status']} data-connection={state.status} data-tone={words.tone}>
        <StatusIcon tone={words.tone} />
        {/* A new one for each status: the button that was pressed may have taken the focus along. */}
        <Words key={state.status} {...words} />
      </div>
    </section>
  )
}

function Words({ title, text, steps, actions }: StatusWords) {
  const { formatMessage } = useIntl()
  const titleRef = useRef<HTMLHeadingElement>(null)
  useFocusRescue(titleRef)
  return (
    <div className={styles['words']}>
      <h3 ref={titleRef} tabIndex={-1} className={styles['title']}>
        {formatMessage(title)}
      </h3>
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
  )
}
