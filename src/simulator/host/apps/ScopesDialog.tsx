import { useCallback, useState } from 'react'
import type { ScopeInWords } from '../../../contract/HostAccount.ts'
import type { AppChange, AppChangeEffect, RegisteredApp } from '../../../contract/HostApps.ts'
import { useLoad } from '../layout/useLoad.ts'
import { ActionDialog } from './ActionDialog.tsx'
import styles from './apps.module.css'
import { describeRevoked } from './describeRevoked.ts'

export interface ScopesDialogProps {
  app: RegisteredApp
  /** All there are. */
  scopes: readonly ScopeInWords[]
  onPreview: (change: AppChange) => Promise<AppChangeEffect>
  onSave: (change: AppChange) => Promise<void>
  onClose: () => void
}

/** Raises and lowers what an app asks for, and says first what that brings. */
export function ScopesDialog({ app, scopes, onPreview, onSave, onClose }: ScopesDialogProps) {
  const [chosen, setChosen] = useState<readonly string[]>(app.scopes)
  const isEmpty = chosen.length === 0

  return (
    <ActionDialog
      action="Save scopes"
      isDisabled={isEmpty}
      onAction={() => onSave({ scopes: [...chosen] })}
      onClose={onClose}
      title={`Scopes of ${app.name}`}
    >
      <fieldset className={styles['choices']}>
        <legend>The app asks for</legend>
        {scopes.map(({ name, description }) => (
          <label key={name}>
            <input
              checked={chosen.includes(name)}
              onChange={({ target }) =>
                setChosen((before) =>
                  target.checked ? [...before, name] : before.filter((other) => other !== name),
                )
              }
              type="checkbox"
            />
            <span>
              <code>{name}</code> {description}
            </span>
          </label>
        ))}
      </fieldset>
      <output className={styles['effect']}>
        {isEmpty ? (
          'Choose at least one scope.'
        ) : (
          <EffectSentence chosen={chosen} onPreview={onPreview} />
        )}
      </output>
    </ActionDialog>
  )
}

interface EffectSentenceProps {
  chosen: readonly string[]
  onPreview: ScopesDialogProps['onPreview']
}

function EffectSentence({ chosen, onPreview }: EffectSentenceProps) {
  const load = useCallback(() => onPreview({ scopes: [...chosen] }), [chosen, onPreview])
  const { state } = useLoad(load)

  if (state.status === 'loading') return 'Looking at who has approved the app…'
  if (state.status === 'failed') return 'What this brings could not be loaded.'
  return state.value.is_changed ? describeRevoked(state.value) : 'Nothing changes.'
}
