import Lozenge from '@atlaskit/lozenge'
import Toggle from '@atlaskit/toggle/toggle'
import { useId } from 'react'
import type { SimulatorQuirk } from '../../../../contract/SimulatorQuirk.ts'
import type { SettingValue } from '../InspectedState.ts'
import styles from '../Inspector.module.css'

export interface QuirkItemProps {
  name: string
  quirk: SimulatorQuirk
  value: SettingValue
  onChange: (value: SettingValue) => void
}

/** One quirk: its switch, what it does, and how sure it is that Bitbucket was like this. */
export function QuirkItem({ name, quirk, value, onChange }: QuirkItemProps) {
  const id = useId()
  return (
    <li>
      <div className={styles['entry']}>
        <label className={styles['name']} htmlFor={id}>
          {quirk.title} {value !== quirk.default && <Lozenge appearance="moved">changed</Lozenge>}
        </label>
        <QuirkControl id={id} onChange={onChange} quirk={quirk} value={value} />
      </div>
      <p className={styles['subtle']} id={`${id}-description`}>
        {quirk.description}
      </p>
      <details className={styles['evidence']}>
        <summary>
          How sure is it? <span className={styles['visually-hidden']}>{quirk.title}</span>
        </summary>
        <p>
          <Lozenge appearance="default">{quirk.evidence}</Lozenge> {quirk.source}
        </p>
        <p>
          Setting <code>{name}</code>, default <code>{String(quirk.default)}</code>.
        </p>
      </details>
    </li>
  )
}

interface QuirkControlProps extends Omit<QuirkItemProps, 'name'> {
  id: string
}

function QuirkControl({ id, quirk, value, onChange }: QuirkControlProps) {
  if (quirk.kind === 'switch') {
    return (
      <Toggle
        descriptionId={`${id}-description`}
        id={id}
        isChecked={value === true}
        onChange={({ target }) => onChange(target.checked)}
      />
    )
  }
  if (quirk.kind === 'choice') {
    return (
      <select
        aria-describedby={`${id}-description`}
        className={styles['choice']}
        id={id}
        onChange={({ target }) => onChange(target.value)}
        value={String(value)}
      >
        {quirk.values.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    )
  }
  return (
    <input
      aria-describedby={`${id}-description`}
      className={styles['choice']}
      defaultValue={String(value)}
      id={id}
      max={quirk.maximum}
      min={quirk.minimum}
      // Each key would be a change of its own.
      onBlur={({ target }) => {
        if (target.value !== String(value)) onChange(target.valueAsNumber)
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') currentTarget.blur()
      }}
      step={1}
      type="number"
    />
  )
}
