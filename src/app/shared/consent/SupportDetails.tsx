import { useState } from 'react'
import type { BridgeError } from '../../../bridge/index.ts'
import styles from './SupportDetails.module.css'
import { Button } from '../ui/Button.tsx'

/** What a vendor needs to know, to copy. Holds codes only: no token, nothing about the user. */
export function SupportDetails({ error }: { error: BridgeError }) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no')
  const lines = [
    `code: ${error.code}`,
    error.details.hostCode && `host code: ${error.details.hostCode}`,
    error.details.status && `status: ${error.details.status}`,
    error.details.text && `said: ${error.details.text}`,
  ].filter(Boolean)
  const text = lines.join('\n')

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setCopied('yes')
    } catch {
      // Frames often may not write to the clipboard: the text can still be selected.
      setCopied('failed')
    }
  }

  return (
    <div className={styles['details']}>
      <textarea
        aria-label="Details for the vendor"
        className={styles['text']}
        readOnly
        rows={lines.length}
        value={text}
      />
      <Button onClick={() => void copy()}>Copy details</Button>
      <span role="status">
        {copied === 'yes' && 'Copied.'}
        {copied === 'failed' && 'Copying is not allowed here: select the text above.'}
      </span>
    </div>
  )
}
