import Button from '@atlaskit/button/default/button'
import { useState } from 'react'
import styles from './apps.module.css'

export interface CopyButtonProps {
  text: string
  /** What it is, such as "client id". */
  what: string
}

/** Copies a text, and says whether that worked. */
export function CopyButton({ text, what }: CopyButtonProps) {
  const [outcome, setOutcome] = useState('')

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('Copied')
    } catch {
      setOutcome('Could not copy')
    }
  }

  return (
    <>
      <Button
        aria-label={`Copy the ${what}`}
        appearance="subtle"
        onClick={() => void copy()}
        spacing="compact"
      >
        Copy
      </Button>
      <output className={styles['outcome']}>{outcome}</output>
    </>
  )
}
