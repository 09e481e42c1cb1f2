import { useId } from 'react'
import styles from './apps.module.css'
import type { DescriptorInput } from './toDescriptorSource.ts'

export interface DescriptorFieldsProps {
  input: DescriptorInput
  onChange: (input: DescriptorInput) => void
}

const ways = [
  { from: 'url', label: 'Read it from its address' },
  { from: 'text', label: 'Paste it' },
] as const

/** Where a descriptor comes from. */
export function DescriptorFields({ input, onChange }: DescriptorFieldsProps) {
  const id = useId()

  return (
    <>
      <fieldset className={styles['choices']}>
        <legend>Descriptor</legend>
        {ways.map(({ from, label }) => (
          <label key={from}>
            <input
              checked={input.from === from}
              name={`${id}-from`}
              onChange={() => onChange({ ...input, from })}
              type="radio"
            />
            {label}
          </label>
        ))}
      </fieldset>
      {input.from === 'url' ? (
        <div className={styles['field']}>
          <label htmlFor={`${id}-url`}>Descriptor URL</label>
          <input
            autoComplete="off"
            id={`${id}-url`}
            onChange={(event) => onChange({ ...input, url: event.target.value })}
            placeholder="https://"
            type="url"
            value={input.url}
          />
        </div>
      ) : (
        <div className={styles['field']}>
          <label htmlFor={`${id}-text`}>Descriptor, as JSON</label>
          <textarea
            id={`${id}-text`}
            onChange={(event) => onChange({ ...input, text: event.target.value })}
            rows={8}
            spellCheck={false}
            value={input.text}
          />
        </div>
      )}
    </>
  )
}
