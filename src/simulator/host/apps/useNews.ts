import { type RefObject, useEffect, useRef, useState } from 'react'

export interface News {
  /** What has just been done; empty before anything was. */
  message: string
  tell: (message: string) => void
  /** For the element that shows the message: it gets the focus when the pressed button is gone. */
  ref: RefObject<HTMLOutputElement | null>
}

/** The last thing the user has done on a page, in a sentence. */
export function useNews(): News {
  const [message, tell] = useState('')
  const ref = useRef<HTMLOutputElement>(null)

  // After each render: a row goes, and the focus with it, when the list has been loaded again.
  useEffect(() => {
    if (message !== '' && document.activeElement === document.body) ref.current?.focus()
  })

  return { message, tell, ref }
}
