import { useEffect, useRef } from 'react'
import { useIntl } from 'react-intl'
import { messages } from './messages.ts'
import styles from './OfflineNote.module.css'
import { StatusIcon } from './StatusIcon.tsx'
import { useAnnounce } from './useAnnounce.ts'
import { useIsOnline } from './useIsOnline.ts'

/** Stands above the rest while the browser has no network; reads are made again when it has. */
export function OfflineNote() {
  const { formatMessage } = useIntl()
  const isOnline = useIsOnline()
  const announce = useAnnounce()
  // Whoever begins online is told nothing.
  const saidRef = useRef(true)
  const text = formatMessage(isOnline ? messages.online : messages.offline)
  useEffect(() => {
    if (saidRef.current === isOnline) return
    saidRef.current = isOnline
    announce(text)
  }, [announce, isOnline, text])
  return isOnline ? null : (
    <p className={styles['note']} data-offline>
      <StatusIcon tone="neutral" />
      <span>{text}</span>
    </p>
  )
}
