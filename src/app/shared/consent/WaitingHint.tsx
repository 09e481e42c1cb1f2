import styles from './WaitingHint.module.css'
import { StatusIcon } from '../ui/StatusIcon.tsx'

/**
 * Says where to look: the access request stands outside the frame, and the app cannot see it. "May",
 * because a slow answer of somebody who is not asked looks just the same from here.
 */
export function WaitingHint() {
  return (
    <div className={styles['hint']} role="status" data-consent="asking">
      <StatusIcon tone="busy" />
      <div>
        <strong>Waiting for Bitbucket</strong>
        <p className={styles['text']}>
          It may be asking for your permission: look for the access request in the page, outside
          this panel, and press Allow.
        </p>
      </div>
    </div>
  )
}
