import type { BridgeError } from '../../../bridge/index.ts'
import styles from './FailureNote.module.css'
import { StatusIcon } from './StatusIcon.tsx'
import { toFailureWords } from './toFailureWords.ts'
import { Button } from './Button.tsx'

export interface FailureNoteProps {
  /** What went wrong, as the beginning of a sentence: "The builds cannot be shown". */
  what: string
  error: BridgeError
  onRetry?: (() => void) | undefined
}

/** A part that could not be shown: why, and a way to try again where that may help. */
export function FailureNote({ what, error, onRetry }: FailureNoteProps) {
  return (
    <div className={styles['note']} role="group" aria-label={what}>
      <StatusIcon tone="attention" />
      <div>
        <p className={styles['text']}>{toFailureWords(what, error)}</p>
        {onRetry && (
          <Button spacing="compact" onClick={onRetry}>
            Try again
          </Button>
        )}
      </div>
    </div>
  )
}
