import { useState } from 'react'
import { useIntl } from 'react-intl'
import { toRelativeTime } from '../time/toRelativeTime.ts'
import { useNow } from '../time/useNow.ts'
import { Button } from './Button.tsx'
import { useAnnounce } from './useAnnounce.ts'
import { messages } from './messages.ts'
import styles from './RefreshLine.module.css'

export interface RefreshLineProps {
  /** Of the oldest answer that is shown, in milliseconds since the epoch. */
  updatedAt: number
  /** Reads all again; resolves to what there is to say. */
  onRefresh: () => Promise<string>
}

/** How old what is shown is, and a way to read it again now. */
export function RefreshLine({ updatedAt, onRefresh }: RefreshLineProps) {
  const { formatMessage, formatRelativeTime } = useIntl()
  const announce = useAnnounce()
  const [isBusy, setBusy] = useState(false)
  const { value, unit } = toRelativeTime(updatedAt, useNow(1_000))

  async function refresh() {
    setBusy(true)
    announce(await onRefresh())
    setBusy(false)
  }

  return (
    <div className={styles['line']}>
      <span>
        {formatMessage(messages.updated, {
          time: formatRelativeTime(value, unit, { numeric: 'auto', style: 'short' }),
        })}
      </span>
      <Button spacing="compact" appearance="subtle" isBusy={isBusy} onClick={() => void refresh()}>
        {formatMessage(messages.refresh)}
      </Button>
    </div>
  )
}
