import type { Inspector } from '../createInspector.ts'
import type { InspectedState } from '../InspectedState.ts'
import { ActionStatus } from '../ActionStatus.tsx'
import styles from '../Inspector.module.css'
import { useAction } from '../useAction.ts'
import { UserSection } from '../user/UserSection.tsx'
import { AppItem } from './AppItem.tsx'
import { DecisionsTable } from './DecisionsTable.tsx'
import { UserItem } from './UserItem.tsx'

export interface PeoplePanelProps {
  inspector: Inspector
  state: InspectedState
  onReload: () => void
}

/** What the page's user does; users with their Labs toggles and windows, their answers, and the scopes of apps. */
export function PeoplePanel({ inspector, state, onReload }: PeoplePanelProps) {
  const action = useAction()
  const { api, reload } = inspector
  const change = (act: () => Promise<void>, done: string) =>
    action.run(async () => {
      await act()
      await reload()
    }, done)

  return (
    <>
      <ActionStatus action={action} />
      <UserSection inspector={inspector} onDo={change} state={state} />
      <section className={styles['section']}>
        <h3>Users</h3>
        <ul className={styles['list']}>
          {state.users.map((user) => (
            <UserItem
              key={user.uuid}
              onSaveLabs={(labs) =>
                change(
                  () => api.saveLabs(user.nickname, labs),
                  `The Labs toggles of ${user.display_name} are saved.`,
                )
              }
              onSignIn={() =>
                action.run(async () => {
                  await api.logIn(user.nickname)
                  onReload()
                }, `Signed in as ${user.display_name}.`)
              }
              path={inspector.pagePath()}
              user={user}
            />
          ))}
        </ul>
      </section>
      <section className={styles['section']}>
        <h3>Answers</h3>
        <DecisionsTable
          onDecide={(user, app, decision) =>
            change(
              () => api.decide(user.nickname, app.id, decision),
              `${user.display_name} and ${app.name}: ${decision ?? 'not asked'}.`,
            )
          }
          state={state}
        />
      </section>
      <section className={styles['section']}>
        <h3>Scopes of apps</h3>
        <p className={styles['subtle']}>More scopes revoke approvals; fewer do not.</p>
        <ul className={styles['list']}>
          {state.apps.map((app) => (
            <AppItem
              app={app}
              // What is typed gives way to what is set elsewhere.
              key={`${app.id} ${app.scopes?.join(' ')}`}
              onSave={(scopes) =>
                change(() => api.saveScopes(app.id, scopes), `The scopes of ${app.name} are saved.`)
              }
            />
          ))}
        </ul>
      </section>
    </>
  )
}
