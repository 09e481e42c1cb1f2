import { useId } from 'react'
import { useIntl } from 'react-intl'
import { messages } from '../messages.ts'
import type { Choice } from '../filters/toChoices.ts'
import styles from './DeskToolbar.module.css'

export interface SelectFieldProps {
  label: string
  value: string
  choices: readonly Choice[]
  /** What an empty value is called; without it there is none. */
  emptyLabel?: string
  onChange: (value: string) => void
}

/** A choice among a few, with its label above it. */
export function SelectField({ label, value, choices, emptyLabel, onChange }: SelectFieldProps) {
  const { formatMessage } = useIntl()
  const id = useId()
  // An address may ask for somebody who is on a page that is still to come.
  const isKnown = value === '' || choices.some((choice) => choice.value === value)
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles['select']}
        value={value}
        data-set={emptyLabel !== undefined && value !== ''}
        onChange={(event) => onChange(event.target.value)}
      >
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {!isKnown && <option value={value}>{formatMessage(messages.notLoaded)}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}
