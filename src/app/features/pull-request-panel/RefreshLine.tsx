import { useState } from 'react'
import { useIntl } from 'react-intl'
import { toRelativeTime } from '../../shared/time/toRelativeTime.ts'
import { useNow } from '../../shared/time/useNow.ts'
import { Button } from '../../shared/ui/Button.tsx'
import { useAnnounce } from '../../shared/ui/useAnnounce.ts'
import { messages } from './messages.ts'
import styles from './PanelBody.module.css'

export interface RefreshLineProps {
  /** Of the oldest answer that is shown. */
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
    <div className={styles['refresh']}>
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
