import { useId, useState } from 'react'
import type { RegisterApp } from '../api/createAppsApi.ts'
import { ActionDialog } from './ActionDialog.tsx'
import styles from './apps.module.css'
import { DescriptorFields } from './DescriptorFields.tsx'
import { type DescriptorInput, toDescriptorSource } from './toDescriptorSource.ts'

export interface RegisterAppDialogProps {
  onRegister: (app: RegisterApp) => Promise<void>
  onClose: () => void
}

const kinds = [
  {
    kind: 'shared',
    label: 'Shared',
    description: 'Other workspaces can install it. Its users are asked for access.',
  },
  {
    kind: 'personal',
    label: 'Personal',
    description: 'For this workspace only. Nobody is asked for access.',
  },
] as const

/** Makes an app known to Bitbucket by its descriptor. */
export function RegisterAppDialog({ onRegister, onClose }: RegisterAppDialogProps) {
  const [input, setInput] = useState<DescriptorInput>({ from: 'url', url: '', text: '' })
  const [chosen, setChosen] = useState<RegisterApp['kind']>('shared')
  const id = useId()

  return (
    <ActionDialog
      action="Register app"
      onAction={async () => onRegister({ ...toDescriptorSource(input), kind: chosen })}
      onClose={onClose}
      title="Register app"
    >
      <DescriptorFields input={input} onChange={setInput} />
      <fieldset className={styles['choices']}>
        <legend>Kind</legend>
        {kinds.map(({ kind, label, description }) => (
          <div key={kind}>
            <label>
              <input
                aria-describedby={`${id}-${kind}`}
                checked={chosen === kind}
                name={`${id}-kind`}
                onChange={() => setChosen(kind)}
                type="radio"
              />
              {label}
            </label>
            <p className={styles['hint']} id={`${id}-${kind}`}>
              {description}
            </p>
          </div>
        ))}
      </fieldset>
    </ActionDialog>
  )
}
