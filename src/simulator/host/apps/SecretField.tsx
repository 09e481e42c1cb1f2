import Button from '@atlaskit/button/default/button'
import { useState } from 'react'
import styles from './apps.module.css'
import { CopyButton } from './CopyButton.tsx'

export interface SecretFieldProps {
  appName: string
  /** Fetches it, when somebody wants to see it. */
  onShow: () => Promise<string>
}

/** A consumer's secret, which is neither on the page nor in its memory until somebody asks. */
export function SecretField({ appName, onShow }: SecretFieldProps) {
  const [secret, setSecret] = useState<string>()
  const [isFailed, setIsFailed] = useState(false)

  const show = async () => {
    setIsFailed(false)
    try {
      setSecret(await onShow())
    } catch {
      setIsFailed(true)
    }
  }

  if (secret !== undefined) {
    return (
      <>
        <code>{secret}</code> <CopyButton text={secret} what={`secret of ${appName}`} />
        <Button
          aria-label={`Hide the secret of ${appName}`}
          appearance="subtle"
          onClick={() => setSecret(undefined)}
          spacing="compact"
        >
          Hide
        </Button>
      </>
    )
  }
  return (
    <>
      <Button
        aria-label={`Show the secret of ${appName}`}
        onClick={() => void show()}
        spacing="compact"
      >
        Show
      </Button>
      <span className={styles['failure']} role="alert">
        {isFailed && 'The secret could not be loaded. Try again.'}
      </span>
    </>
  )
}
