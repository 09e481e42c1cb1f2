import { useRef } from 'react'
import { type LoadState, useLoad } from '../../layout/useLoad.ts'
import type { HostSession } from '../../../../contract/HostAccount.ts'
import type { Inspector } from '../createInspector.ts'
import type { InspectedState } from '../InspectedState.ts'
import styles from '../Inspector.module.css'
import { LabsToggles } from '../people/LabsToggles.tsx'
import { ClockButtons } from './ClockButtons.tsx'
import { QuestionButtons } from './QuestionButtons.tsx'
import { RevokeButton } from './RevokeButton.tsx'

export interface UserSectionProps {
  inspector: Inspector
  state: InspectedState
  /** @param done what to say when it is done */
  onDo: (act: () => Promise<void>, done: string) => void
}

/** What the page's user does, by the same six verbs as in the devtools and in tests. */
export function UserSection({ inspector, state, onDo }: UserSectionProps) {
  const { api } = inspector
  const { state: session } = useLoad(inspector.user.session)
  const titleRef = useRef<HTMLHeadingElement>(null)
  const uuid = session.status === 'loaded' ? session.value.user?.uuid : undefined
  const user = state.users.find((one) => one.uuid === uuid)

  return (
    <section className={styles['section']}>
      <h3 ref={titleRef} tabIndex={-1}>
        The user
      </h3>
      <p className={styles['subtle']}>
        {user ? `${user.display_name} looks at this page.` : explainNobody(session)}
      </p>
      <QuestionButtons inspector={inspector} onDo={onDo} titleRef={titleRef} />
      <RevokeButton
        onRevoke={({ nickname, display_name: name }, app) =>
          onDo(() => api.decide(nickname, app.id, null), `Revoked: ${name} to ${app.name}.`)
        }
        state={state}
        titleRef={titleRef}
        user={user}
      />
      {user && (
        <LabsToggles
          labs={user.labs}
          legend="Labs"
          onSave={(labs) =>
            onDo(
              () => api.saveLabs(user.nickname, labs),
              `The Labs toggles of ${user.display_name} are saved.`,
            )
          }
        />
      )}
      <ClockButtons
        onAdvance={(seconds, words) =>
          onDo(() => api.advanceClock(seconds), `The clock is ${words} further.`)
        }
      />
    </section>
  )
}

function explainNobody({ status }: LoadState<HostSession>): string {
  if (status === 'loading') return 'Loading who looks at this page.'
  if (status === 'loaded') return 'Nobody is signed in on this page.'
  return 'The simulator did not say who looks at this page. Reload it.'
}
