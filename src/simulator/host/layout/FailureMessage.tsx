import Button from '@atlaskit/button/default/button'
import SectionMessage from '@atlaskit/section-message/section-message'
import { HostRequestError } from '../api/HostRequestError.ts'
import styles from './messages.module.css'

export interface FailureMessageProps {
  /** What could not be had, such as "The pull request could not be loaded". */
  title: string
  error: unknown
  onRetry: () => void
}

/** What went wrong, and a way to try again. */
export function FailureMessage({ title, error, onRetry }: FailureMessageProps) {
  const isUnreachable = error instanceof HostRequestError && error.status === 0
  return (
    <div role="alert">
      <SectionMessage appearance="error" title={title}>
        <p>
          {isUnreachable
            ? 'The simulator did not answer as expected. Check that it is running, then try again.'
            : 'The simulator answered with an error. Try again.'}
        </p>
        <div className={styles['actions']}>
          <Button onClick={onRetry}>Try again</Button>
        </div>
      </SectionMessage>
    </div>
  )
}
