import { useEffect, useRef } from 'react'
import { useIntl } from 'react-intl'
import { messages } from '../recovery/messages.ts'
import { Button } from '../ui/Button.tsx'
import { SafeLink } from '../ui/SafeLink.tsx'
import { useHost } from '../useHost.ts'
import styles from './ConsentScreen.module.css'
import type { ConsentScreenProps } from './ConsentScreen.tsx'

export interface ConsentActionsProps extends ConsentScreenProps {
  /** From App authorizations, most likely. */
  hasReturned: boolean
  onAsk: () => void
}

/** What a user can do about a state: what leads on first. */
export function ConsentActions(props: ConsentActionsProps) {
  const actionsRef = useRef<HTMLDivElement>(null)
  const { hasReturned } = props
  useEffect(() => {
    // Whoever comes back had pressed what was first. What is first now is next.
    const isAway = !actionsRef.current?.contains(document.activeElement) && !isNowhere()
    if (hasReturned && !isAway) actionsRef.current?.querySelector('a')?.focus()
  }, [hasReturned])
  return (
    <div ref={actionsRef} className={styles['actions']}>
      <Actions {...props} />
    </div>
  )
}

/** The focus is lost: a browser may drop it when its element moves. */
function isNowhere(): boolean {
  return document.hasFocus() && document.activeElement === document.body
}

function Actions({ consent: { manageUrl, status }, hasReturned, onAsk }: ConsentActionsProps) {
  const { formatMessage } = useIntl()
  const { pageUrl, origin } = useHost()
  const reload = pageUrl !== undefined && (
    <SafeLink key="reload" href={pageUrl} target="_top" className={styles['link']}>
      {formatMessage(messages.reloadPage)}
    </SafeLink>
  )
  const manage = (
    <SafeLink key="manage" href={manageUrl} className={styles['link']}>
      {formatMessage(messages.openAuthorizations)}
    </SafeLink>
  )
  const ask = (
    <Button appearance="primary" onClick={onAsk}>
      {formatMessage(messages.ask)}
    </Button>
  )
  const check = <Button onClick={onAsk}>{formatMessage(messages.check)}</Button>
  switch (status) {
    case 'declined':
      return (
        <>
          {ask}
          {manage}
          {reload}
        </>
      )
    case 'blocked':
      return (
        <>
          {hasReturned ? [reload, manage] : [manage, reload]}
          {check}
        </>
      )
    case 'unanswered':
      return ask
    case 'signedOut':
      return (
        <>
          <SafeLink href={`${origin}/`} className={styles['link']}>
            {formatMessage(messages.openBitbucket)}
          </SafeLink>
          {reload}
        </>
      )
    case 'misconfigured':
      return check
    case 'unavailable':
      return (
        <>
          {reload}
          <SafeLink href={`${origin}/`} target="_top" className={styles['link']}>
            {formatMessage(messages.openBitbucket)}
          </SafeLink>
          <Button onClick={onAsk}>{formatMessage(messages.retry)}</Button>
        </>
      )
    default:
      return status satisfies never
  }
}
