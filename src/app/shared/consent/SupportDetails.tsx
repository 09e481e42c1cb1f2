import { useState } from 'react'
import { useIntl } from 'react-intl'
import type { BridgeError } from '../../../bridge/core.ts'
import styles from './SupportDetails.module.css'
import { Button } from '../ui/Button.tsx'
import { useAnnounce } from '../ui/useAnnounce.ts'
import { messages } from './messages.ts'

/** What a vendor needs to know, to copy. Holds codes only: no token, nothing about the user. */
export function SupportDetails({ error }: { error: BridgeError }) {
  const { formatMessage } = useIntl()
  const announce = useAnnounce()
  const [copied, setCopied] = useState('')
  const lines = [
    `code: ${error.code}`,
    error.details.hostCode && `host code: ${error.details.hostCode}`,
    error.details.status && `status: ${error.details.status}`,
    error.details.text && `said: ${error.details.text}`,
  ].filter(Boolean)
  const text = lines.join('\n')

  async function copy() {
    // Frames often may not write to the clipboard, or have none: the text can still be selected.
    const outcome = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => messages.copied,
        () => messages.copyFailed,
      )
    setCopied(formatMessage(outcome))
    announce(formatMessage(outcome))
  }

  return (
    <div className={styles['details']}>
      <textarea
        aria-label={formatMessage(messages.detailsLabel)}
        className={styles['text']}
        readOnly
        rows={lines.length}
        value={text}
      />
      <Button onClick={() => void copy()}>{formatMessage(messages.copyDetails)}</Button>
      <span>{copied}</span>
    </div>
  )
}
