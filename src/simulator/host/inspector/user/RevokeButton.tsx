import Button from '@atlaskit/button/default/button'
import { type RefObject, useId, useState } from 'react'
import type { InspectedApp, InspectedState, InspectedUser } from '../InspectedState.ts'
import styles from '../Inspector.module.css'
import { useFocusAfterPress } from './useFocusAfterPress.ts'

export interface RevokeButtonProps {
  state: InspectedState
  /** Undefined while nobody is known to look at the page. */
  user: InspectedUser | undefined
  onRevoke: (user: InspectedUser, app: InspectedApp) => void
  /** Gets the focus when the button gets disabled. */
  titleRef: RefObject<HTMLElement | null>
}

/** Revoke, for an answer that the user has given. */
export function RevokeButton({ state, user, onRevoke, titleRef }: RevokeButtonProps) {
  const { apps, decisions } = state
  const [chosen, setChosen] = useState('')
  const hintId = useId()
  const findDecision = ({ id }: InspectedApp) =>
    decisions.find((one) => one.user === user?.uuid && one.app === id)?.decision
  const app =
    apps.find(({ id }) => id === chosen) ?? apps.find((one) => findDecision(one)) ?? apps[0]
  const decision = app && findDecision(app)
  const markPressed = useFocusAfterPress(decision, titleRef)
  const revoke = () => {
    if (!user || !app) return
    markPressed()
    // It stays with this app: another press must not revoke another answer.
    setChosen(app.id)
    onRevoke(user, app)
  }

  return (
    <div aria-label="Answer" role="group">
      <div className={styles['row']}>
        {apps.length > 1 && (
          <label className={styles['field']}>
            Answer to
            <select
              className={styles['control']}
              onChange={({ target }) => setChosen(target.value)}
              value={app?.id}
            >
              {apps.map(({ id, kind, name, workspace }) => (
                <option key={id} value={id}>
                  {kind === 'classic' ? `${name} in ${workspace}` : name}
                </option>
              ))}
            </select>
          </label>
        )}
        <Button
          aria-describedby={hintId}
          isDisabled={!decision}
          onClick={revoke}
          spacing={apps.length > 1 ? 'default' : 'compact'}
        >
          Revoke
        </Button>
      </div>
      <p className={styles['subtle']} id={hintId}>
        {explain(user, app, decision)}
      </p>
    </div>
  )
}

function explain(
  user: InspectedUser | undefined,
  app: InspectedApp | undefined,
  decision: 'approved' | 'denied' | undefined,
): string {
  if (!user) return 'Without a user there is no answer.'
  if (!app) return 'No app is installed.'
  const { display_name: name } = user
  return decision ? `${name} has ${decision} ${app.name}.` : `${name} has not answered ${app.name}.`
}
