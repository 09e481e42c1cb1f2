import type { InspectedApp, InspectedState, InspectedUser } from '../InspectedState.ts'
import styles from '../Inspector.module.css'

export interface DecisionsTableProps {
  state: InspectedState
  onDecide: (user: InspectedUser, app: InspectedApp, decision: 'approved' | 'denied' | null) => void
}

const choices = [
  { value: '', words: 'not asked', decision: null },
  { value: 'approved', words: 'approved', decision: 'approved' },
  { value: 'denied', words: 'denied', decision: 'denied' },
] as const

/** What each user has answered to each app, to be set to anything. */
export function DecisionsTable({ state, onDecide }: DecisionsTableProps) {
  const { users, apps, decisions } = state
  return (
    <ul aria-label="Answers" className={styles['list']}>
      {apps.flatMap((app) =>
        users.map((user) => {
          const known = decisions.find((one) => one.user === user.uuid && one.app === app.id)
          return (
            <li key={`${app.id} ${user.uuid}`}>
              <label className={styles['entry']}>
                <span>
                  {user.display_name} to {app.name} <AppPlace app={app} />
                </span>
                <select
                  className={styles['choice']}
                  onChange={({ target }) => {
                    const choice = choices.find(({ value }) => value === target.value)
                    if (choice) onDecide(user, app, choice.decision)
                  }}
                  value={known?.decision ?? ''}
                >
                  {choices.map(({ value, words }) => (
                    <option key={value} value={value}>
                      {words}
                    </option>
                  ))}
                </select>
              </label>
            </li>
          )
        }),
      )}
    </ul>
  )
}

/** A classic add-on has an answer of its own in each workspace. */
function AppPlace({ app }: { app: InspectedApp }) {
  if (app.kind !== 'classic') return null
  return <span className={styles['subtle']}>in {app.workspace}</span>
}
