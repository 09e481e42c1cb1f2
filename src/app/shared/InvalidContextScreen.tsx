import { useIntl, type MessageDescriptor } from 'react-intl'
import type { AppContext } from './AppContext.ts'
import styles from './consent/ConsentScreen.module.css'
import { messages } from './consent/messages.ts'
import { messages as recovery } from './recovery/messages.ts'
import { SafeLink } from './ui/SafeLink.tsx'
import { StatusIcon } from './ui/StatusIcon.tsx'
import { useHost } from './useHost.ts'

type InvalidContext = Extract<AppContext, { view: 'invalid' }>

const reasons: Record<InvalidContext['reason'], MessageDescriptor> = {
  missing: messages.invalidMissing,
  literal: messages.invalidLiteral,
  malformed: messages.invalidMalformed,
}

/** The frame's address does not name a place, so there is nothing to show. */
export function InvalidContextScreen({ context }: { context: InvalidContext }) {
  const { formatMessage } = useIntl()
  const { origin } = useHost()
  return (
    <section className={styles['screen']} data-consent="invalidContext">
      <h1 className={styles['title']}>
        <StatusIcon tone="bad" /> {formatMessage(messages.invalidTitle)}
      </h1>
      <p className={styles['text']}>{formatMessage(messages.invalidText)}</p>
      <p className={styles['text']}>
        {formatMessage(messages.invalidParameter, {
          parameter: <code key="parameter">{context.parameter}</code>,
          reason: formatMessage(reasons[context.reason]),
        })}
      </p>
      <div className={styles['actions']}>
        <SafeLink href={`${origin}/`} target="_top" className={styles['link']}>
          {formatMessage(recovery.openBitbucket)}
        </SafeLink>
      </div>
    </section>
  )
}
