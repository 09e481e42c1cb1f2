import { useEffect, useId, useRef } from 'react'
import { useIntl } from 'react-intl'
import { Button } from '../../../shared/ui/Button.tsx'
import { messages } from '../messages.ts'
import styles from './ShortcutDialog.module.css'

const shortcuts = [
  { keys: ['j'], words: messages.keyNext },
  { keys: ['k'], words: messages.keyPrevious },
  { keys: ['Enter'], words: messages.keyOpen },
  { keys: ['/'], words: messages.keySearch },
  { keys: ['?'], words: messages.keyHelp },
  { keys: ['Esc'], words: messages.keyClose },
] as const

/** The list of the desk's keys. The browser holds the focus inside, and gives it back. */
export function ShortcutDialog({ onClose }: { onClose: () => void }) {
  const { formatMessage } = useIntl()
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const opened = dialog.current
    opened?.showModal()
    return () => opened?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-labelledby={titleId}
      // Strict mode closes it and opens it again before the event comes.
      onClose={() => dialog.current?.open || onClose()}
    >
      <h2 id={titleId} className={styles['title']}>
        {formatMessage(messages.keys)}
      </h2>
      <dl className={styles['list']}>
        {shortcuts.map(({ keys, words }) => (
          <div key={words.id} className={styles['entry']}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} className={styles['key']}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd className={styles['words']}>{formatMessage(words)}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={() => dialog.current?.close()}>{formatMessage(messages.close)}</Button>
    </dialog>
  )
}
