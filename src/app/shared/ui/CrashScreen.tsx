import { useIntl } from 'react-intl'
import { messages as recovery } from '../recovery/messages.ts'
import { Button } from './Button.tsx'
import styles from './CrashScreen.module.css'
import { messages } from './messages.ts'
import { StatusIcon } from './StatusIcon.tsx'

/** Stands in the place of what has thrown. */
export function CrashScreen({ onRestart }: { onRestart: () => void }) {
  const { formatMessage } = useIntl()
  return (
    <section className={styles['screen']} role="alert" data-crashed>
      <h1 className={styles['title']}>
        <StatusIcon tone="bad" /> {formatMessage(messages.crashTitle)}
      </h1>
      <p className={styles['text']}>{formatMessage(messages.crashText)}</p>
      <Button appearance="primary" onClick={onRestart}>
        {formatMessage(recovery.retry)}
      </Button>
    </section>
  )
}
