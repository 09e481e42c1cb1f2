import type { Action } from './useAction.ts'
import styles from './Inspector.module.css'

/** What came of an action. A failure is said at once. */
export function ActionStatus({ action: { message, isFailed } }: { action: Action }) {
  return (
    <>
      <output className={styles['status']}>{!isFailed && message}</output>
      <p className={styles['failure']} role="alert">
        {isFailed && message}
      </p>
    </>
  )
}
