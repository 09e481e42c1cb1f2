import { useIntl } from 'react-intl'
import type { BridgeError } from '../../../bridge/core.ts'
import { messages as recovery } from '../recovery/messages.ts'
import { Button } from './Button.tsx'
import styles from './FailureNote.module.css'
import { messages } from './messages.ts'
import { StatusIcon } from './StatusIcon.tsx'
import { toFailureReason } from './toFailureReason.ts'
import { usePauseNews } from './usePauseNews.ts'
import { useSecondsLeft } from './useSecondsLeft.ts'

export interface FailureNoteProps {
  /** What went wrong, as the beginning of a sentence: "The builds cannot be shown". */
  what: string
  error: BridgeError
  onRetry?: (() => void) | undefined
  /** It is being tried again. */
  isRetrying?: boolean
}

/** A part that could not be shown: why, and a way to try again where that may help. */
export function FailureNote({ what, error, onRetry, isRetrying = false }: FailureNoteProps) {
  const { formatMessage } = useIntl()
  const { status = 0 } = error.details
  const secondsLeft = useSecondsLeft(status === 429 ? error : undefined)
  const why = formatMessage(toFailureReason(error), { status })
  const text = formatMessage(messages.failure, { what, why })
  usePauseNews(secondsLeft > 0, text)
  return (
    <div className={styles['note']} role="group" aria-label={what}>
      <StatusIcon tone="attention" />
      <div>
        <p className={styles['text']}>{text}</p>
        {onRetry && (
          <Button
            spacing="compact"
            isBusy={isRetrying}
            isDisabled={secondsLeft > 0}
            onClick={onRetry}
          >
            {secondsLeft > 0
              ? formatMessage(recovery.retryIn, { seconds: secondsLeft })
              : formatMessage(recovery.retry)}
          </Button>
        )}
      </div>
    </div>
  )
}
