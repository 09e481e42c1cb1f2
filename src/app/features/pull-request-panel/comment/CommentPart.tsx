import { useRef, useState } from 'react'
import { useIntl } from 'react-intl'
import type { PullRequestContext } from '../../../shared/AppContext.ts'
import { messages as recovery } from '../../../shared/recovery/messages.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { LazyPart } from '../../../shared/ui/LazyPart.tsx'
import { messages as shared } from '../../../shared/ui/messages.ts'
import { Skeleton } from '../../../shared/ui/Skeleton.tsx'
import styles from './CommentPart.module.css'
import { messages } from './messages.ts'

const loadForm = () => import('./CommentForm.tsx')

/** A button, and the form that it opens. What was written stays when the form is closed. */
export function CommentPart({ context }: { context: PullRequestContext }) {
  const { formatMessage } = useIntl()
  const [isOpen, setOpen] = useState(false)
  const [draft, setDraft] = useState('')
  const buttonRef = useRef<HTMLButtonElement>(null)

  function close() {
    setOpen(false)
    buttonRef.current?.focus()
  }

  return (
    <>
      <Button ref={buttonRef} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {formatMessage(messages.open)}
      </Button>
      {isOpen && (
        <div className={styles['place']}>
          <LazyPart
            load={loadForm}
            waiting={<Skeleton lines={5} />}
            renderFailed={(retry) => (
              <p role="alert">
                {formatMessage(shared.screenFailed)}{' '}
                <Button spacing="compact" onClick={retry}>
                  {formatMessage(recovery.retry)}
                </Button>
              </p>
            )}
          >
            {({ CommentForm }) => (
              <CommentForm context={context} text={draft} onChange={setDraft} onClose={close} />
            )}
          </LazyPart>
        </div>
      )}
    </>
  )
}
