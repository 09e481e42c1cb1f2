import Button from '@atlaskit/button/default/button'
import { type ReactNode, useEffect, useRef } from 'react'
import styles from './ConnectDialog.module.css'

export interface InlineDialogProps {
  title: string
  width: string
  height: string
  onClose: () => void
  /** The frame. */
  children: ReactNode
}

/**
 * A dialog beside the page's content. The page stays usable; Escape and a click anywhere else close
 * it, and the focus goes back to where it was.
 */
export function InlineDialog({ title, width, height, onClose, children }: InlineDialogProps) {
  const dialogRef = useRef<HTMLElement>(null)

  useEffect(() => {
    const before = document.activeElement
    dialogRef.current?.focus()
    const closeFromOutside = ({ target }: Event) => {
      if (target instanceof Node && !dialogRef.current?.contains(target)) onClose()
    }
    const closeByKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onClose()
    }
    document.addEventListener('pointerdown', closeFromOutside)
    document.addEventListener('keydown', closeByKey)
    return () => {
      document.removeEventListener('pointerdown', closeFromOutside)
      document.removeEventListener('keydown', closeByKey)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [onClose])

  return (
    <section
      aria-label={title}
      className={styles['inline']}
      ref={dialogRef}
      role="dialog"
      style={{ width }}
      tabIndex={-1}
    >
      <div className={styles['frame']} style={{ height }}>
        {children}
      </div>
      <div className={styles['buttons']}>
        <Button aria-label={`Close ${title}`} onClick={onClose} spacing="compact">
          Close
        </Button>
      </div>
    </section>
  )
}
