import type { LabsFeatures } from '../../../../contract/HostAccount.ts'
import styles from '../Inspector.module.css'

export interface LabsTogglesProps {
  legend: string
  labs: LabsFeatures
  onSave: (labs: LabsFeatures) => void
}

const toggles = [
  { key: 'explicit_authorization', name: 'asked as a user' },
  { key: 'explicit_authorization_for_vendors', name: 'own apps ask' },
] as const

/** The two Labs toggles of a user. */
export function LabsToggles({ legend, labs, onSave }: LabsTogglesProps) {
  return (
    <fieldset className={styles['toggles']}>
      <legend>{legend}</legend>
      {toggles.map(({ key, name }) => (
        <label key={key}>
          <input
            checked={labs[key]}
            onChange={({ target }) => onSave({ ...labs, [key]: target.checked })}
            type="checkbox"
          />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
