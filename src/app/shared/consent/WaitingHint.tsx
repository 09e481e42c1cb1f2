import styles from './WaitingHint.module.css'
import { StatusIcon } from '../ui/StatusIcon.tsx'

/** Says that Bitbucket asks, and where to look: the access request stands outside the frame. */
export function WaitingHint() {
  return (
    <div className={styles['hint']} role="status" data-consent="asking">
      <StatusIcon tone="busy" />
      <div>
        <strong>Bitbucket is asking for your permission</strong>
        <p className={styles['text']}>
          Look for the access request in the Bitbucket page, outside this panel, and press Allow.
        </p>
      </div>
    </div>
  )
}
