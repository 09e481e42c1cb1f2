import Button from '@atlaskit/button/default/button'
import { type FormEvent, useState } from 'react'
import type { InspectedApp } from '../InspectedState.ts'
import styles from '../Inspector.module.css'

export interface AppItemProps {
  app: InspectedApp
  /** Null means all. */
  onSave: (scopes: string[] | null) => void
}

/** The scopes of an app, as in its descriptor. */
export function AppItem({ app, onSave }: AppItemProps) {
  const [text, setText] = useState(app.scopes?.join(' ') ?? '')
  const save = (event: FormEvent) => {
    event.preventDefault()
    const scopes = text.split(/[\s,]+/).filter(Boolean)
    onSave(scopes.length === 0 ? null : scopes)
  }
  return (
    <li>
      <form className={styles['row']} onSubmit={save}>
        <label className={styles['field']}>
          Scopes of {app.name} ({app.kind}, {app.workspace}); empty: all
          <input
            className={styles['control']}
            onChange={({ target }) => setText(target.value)}
            spellCheck={false}
            value={text}
          />
        </label>
        <Button aria-label={`Save the scopes of ${app.name}`} type="submit">
          Save
        </Button>
      </form>
    </li>
  )
}
