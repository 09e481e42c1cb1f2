import { useIntl, type MessageDescriptor } from 'react-intl'
import type { RecoveryStep } from '../../../bridge/core.ts'
import { messages } from './messages.ts'
import styles from './StepList.module.css'

const words: Record<RecoveryStep, MessageDescriptor> = {
  ask: messages.stepAsk,
  openAuthorizations: messages.stepOpenAuthorizations,
  removeDenial: messages.stepRemoveDenial,
  reload: messages.stepReload,
  allow: messages.stepAllow,
  signIn: messages.stepSignIn,
  openBitbucket: messages.stepOpenBitbucket,
  copyDetails: messages.stepCopyDetails,
  contactVendor: messages.stepContactVendor,
  wait: messages.stepWait,
  tryAgain: messages.stepTryAgain,
}

export interface StepListProps {
  steps: readonly RecoveryStep[]
  /** The one that is next. */
  current: RecoveryStep | undefined
}

/** The way on from a failure, in order. */
export function StepList({ steps, current }: StepListProps) {
  const { formatMessage } = useIntl()
  return (
    <ol className={styles['steps']}>
      {steps.map((step) => (
        <li key={step} aria-current={step === current ? 'step' : undefined}>
          {formatMessage(words[step])}
        </li>
      ))}
    </ol>
  )
}
