import { useModal } from '@atlaskit/modal-dialog/hooks'
import type { RefObject } from 'react'
import styles from './DialogTitle.module.css'

export interface DialogTitleProps {
  text: string
  titleRef: RefObject<HTMLHeadingElement | null>
}

/** Names the dialog it stands in, and can take the focus when it opens. */
export function DialogTitle({ text, titleRef }: DialogTitleProps) {
  const { titleId } = useModal()
  return (
    <h2 className={styles['title']} id={titleId} ref={titleRef} tabIndex={-1}>
      {text}
    </h2>
  )
}
