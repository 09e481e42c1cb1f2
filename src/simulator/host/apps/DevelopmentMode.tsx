import { useState } from 'react'
import styles from './apps.module.css'

export interface DevelopmentModeProps {
  isOn: boolean
  onChange: (isOn: boolean) => Promise<void>
}

const id = 'id-enable-development-mode'

/** Lets add-ons in that are not registered. The checkbox has the id that Bitbucket's has (observed). */
export function DevelopmentMode({ isOn, onChange }: DevelopmentModeProps) {
  const [wanted, setWanted] = useState<boolean>()
  const [isFailed, setIsFailed] = useState(false)

  const change = async (next: boolean) => {
    setWanted(next)
    setIsFailed(false)
    try {
      await onChange(next)
    } catch {
      setIsFailed(true)
      setWanted(undefined)
    }
  }

  return (
    <div className={styles['mode']}>
      <label htmlFor={id}>
        <input
          aria-describedby={`${id}-hint`}
          checked={wanted ?? isOn}
          id={id}
          onChange={({ target }) => void change(target.checked)}
          type="checkbox"
        />
        Enable development mode
      </label>
      <p className={styles['hint']} id={`${id}-hint`}>
        Lets you install classic add-ons, which are not registered, from the address of their
        descriptor.
      </p>
      <p className={styles['failure']} role="alert">
        {isFailed && 'Development mode could not be changed. Try again.'}
      </p>
    </div>
  )
}
