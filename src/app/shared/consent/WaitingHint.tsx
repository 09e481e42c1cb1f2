import { useEffect } from 'react'
import { useIntl } from 'react-intl'
import { useBridge } from '../../../bridge/react.ts'
import { messages } from '../ui/messages.ts'
import { useAnnounce } from '../ui/useAnnounce.ts'
import { StatusIcon } from '../ui/StatusIcon.tsx'
import styles from './WaitingHint.module.css'

/**
 * Says where to look: the access request stands outside the frame, and the app cannot see it. "May",
 * because a slow answer of somebody who is not asked looks just the same from here.
 */
export function WaitingHint() {
  const { formatMessage } = useIntl()
  const announce = useAnnounce()
  const { consent } = useBridge()
  const title = formatMessage(messages.waitingTitle)
  const text = formatMessage(messages.waitingText)
  // A region that comes with its words is often not read, so the one that is there says them.
  const spoken = formatMessage(messages.spoken, { title, text })
  useEffect(() => announce(spoken), [announce, spoken])
  const ended = formatMessage(messages.waitingEnded)
  useEffect(
    () => () => {
      // A refusal has a screen that says more.
      if (consent.getState().status === 'granted') announce(ended)
    },
    [announce, consent, ended],
  )
  return (
    <div className={styles['hint']} data-consent="asking">
      <StatusIcon tone="busy" />
      <div>
        <strong>{title}</strong>
        <p className={styles['text']}>{text}</p>
      </div>
    </div>
  )
}
