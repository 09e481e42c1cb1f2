import Spinner from '@atlaskit/spinner/spinner'
import styles from './messages.module.css'

export interface LoadingMessageProps {
  /** What is coming, such as "Loading the pull request". */
  label: string
}

/** Stands where something is still on its way. */
export function LoadingMessage({ label }: LoadingMessageProps) {
  return (
    <output className={styles['loading']}>
      <Spinner size="small" />
      <span>{label}</span>
    </output>
  )
}
