import { useId } from 'react'
import styles from '../apps/apps.module.css'

export interface ConsumerTextFieldProps {
  label: string
  hint?: string
  value: string
  onChange: (value: string) => void
}

/** A line of text in the form of a consumer. */
export function ConsumerTextField({ label, hint, value, onChange }: ConsumerTextFieldProps) {
  const id = useId()
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        autoComplete="off"
        id={id}
        onChange={({ target }) => onChange(target.value)}
        type="text"
        value={value}
      />
      {hint !== undefined && (
        <p className={styles['hint']} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
