import { useIntl } from 'react-intl'
import { messages } from './messages.ts'
import styles from './OfflineNote.module.css'
import { StatusIcon } from './StatusIcon.tsx'
import { useIsOnline } from './useIsOnline.ts'

/** Stands above the rest while the browser has no network; reads are made again when it has. */
export function OfflineNote() {
  const { formatMessage } = useIntl()
  const isOnline = useIsOnline()
  return (
    <div role="status">
      {!isOnline && (
        <p className={styles['note']} data-offline>
          <StatusIcon tone="neutral" />
          <span>{formatMessage(messages.offline)}</span>
        </p>
      )}
    </div>
  )
}
