import { useRef, useState } from 'react'
import { useIntl } from 'react-intl'
import { useConsent } from '../../../../bridge/react.ts'
import { appVersion } from '../../../shared/appVersion.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { useAnnounce } from '../../../shared/ui/useAnnounce.ts'
import { useHost } from '../../../shared/useHost.ts'
import { Card } from '../Card.tsx'
import type { ConnectionCheck } from '../check/ConnectionCheck.ts'
import styles from './DiagnosticsCard.module.css'
import { messages } from './messages.ts'
import { toDiagnostics } from './toDiagnostics.ts'

/** What a support request needs, to copy. */
export function DiagnosticsCard({ check }: { check: ConnectionCheck }) {
  const { formatMessage, locale } = useIntl()
  const announce = useAnnounce()
  const { state } = useConsent()
  const { origin } = useHost()
  const [told, setTold] = useState<'copied' | 'selected'>()
  const area = useRef<HTMLTextAreaElement>(null)
  const text = toDiagnostics({
    version: appVersion,
    hostOrigin: origin,
    status: state.status,
    error: state.error,
    check,
    browser: navigator.userAgent,
    locale,
    timeZone: readTimeZone(),
    openedAt: performance.timeOrigin,
  })

  function tell(outcome: 'copied' | 'selected') {
    setTold(outcome)
    announce(formatMessage(messages[outcome]))
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      tell('copied')
    } catch {
      // Bitbucket's frames may not write to the clipboard, but people may.
      area.current?.focus()
      area.current?.select()
      tell('selected')
    }
  }

  return (
    <Card title={formatMessage(messages.heading)}>
      <p className={styles['intro']}>{formatMessage(messages.intro)}</p>
      <textarea
        ref={area}
        aria-label={formatMessage(messages.label)}
        className={styles['text']}
        lang="en"
        dir="ltr"
        readOnly
        rows={text.split('\n').length}
        value={text}
      />
      <div className={styles['actions']}>
        <Button onClick={() => void copy()}>{formatMessage(messages.copy)}</Button>
        {told && <span className={styles['intro']}>{formatMessage(messages[told])}</span>}
      </div>
    </Card>
  )
}

function readTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}
