import { useEffect, useRef } from 'react'
import { useIntl } from 'react-intl'
import { messages } from './messages.ts'
import { useAnnounce } from './useAnnounce.ts'

/**
 * Say when a pause begins that a server asks for, and when it is over; not each second of it.
 *
 * @param text Why there is one.
 */
export function usePauseNews(isPaused: boolean, text: string): void {
  const announce = useAnnounce()
  const { formatMessage } = useIntl()
  const ended = formatMessage(messages.pauseEnded)
  const wasPausedRef = useRef(false)
  useEffect(() => {
    if (wasPausedRef.current === isPaused) return
    wasPausedRef.current = isPaused
    announce(isPaused ? text : ended)
  }, [announce, ended, isPaused, text])
}
