import { useId, useSyncExternalStore } from 'react'
import type { LabsFeatures } from '../../contract/HostControls.ts'
import type { RehearsalState } from './createRehearsal.ts'
import type { DevtoolsProps } from './DevtoolsProps.ts'
import { rehearsedOutcomes, type RehearsedOutcome } from './rehearsedOutcomes.ts'

const features: Record<keyof LabsFeatures, string> = {
  explicit_authorization: 'Explicit authorization (user)',
  explicit_authorization_for_vendors: 'Explicit authorization (vendor)',
}
const consentTimeoutSeconds = 120
const skips = [
  { text: '+1 minute', seconds: 60 },
  { text: '+2 hours', seconds: 7_200 },
]

/** The user's side, to play: the question, Labs, the clock, and an answer for every call. */
export function StageSection({ devtools }: Pick<DevtoolsProps, 'devtools'>) {
  const { rehearsal } = devtools
  const state = useSyncExternalStore(rehearsal.subscribe, rehearsal.getState, rehearsal.getState)
  const hintId = useId()
  const isAsked = state.isOn && state.openCount > 0
  return (
    <section aria-label="Stage">
      <label>
        <input
          type="checkbox"
          checked={state.isOn}
          onChange={({ target }) => rehearsal.setOn(target.checked)}
        />
        Ask here, not in Bitbucket
      </label>
      <p id={hintId}>{toHint(state)}</p>
      <div data-row role="group" aria-label="The user" aria-describedby={hintId}>
        <button type="button" disabled={!isAsked} onClick={devtools.allow}>
          Allow
        </button>
        <button type="button" disabled={!isAsked} onClick={devtools.deny}>
          Deny
        </button>
        <button
          type="button"
          disabled={!isAsked}
          title="Leave it open for two minutes"
          onClick={() => ignore(devtools)}
        >
          Ignore
        </button>
        <button
          type="button"
          disabled={!state.isOn || state.decision === 'none'}
          onClick={devtools.revoke}
        >
          Revoke
        </button>
      </div>
      <div data-row role="group" aria-label="Labs">
        {Object.entries(features).map(([name, text]) => (
          <label key={name}>
            <input
              type="checkbox"
              disabled={!state.isOn}
              checked={Reflect.get(state.features, name) === true}
              onChange={({ target }) => devtools.labs({ [name]: target.checked })}
            />
            {text}
          </label>
        ))}
      </div>
      <div data-row role="group" aria-label="Clock">
        {skips.map(({ text, seconds }) => (
          <button key={text} type="button" onClick={() => devtools.clock.advance(seconds)}>
            {text}
          </button>
        ))}
      </div>
      <label>
        Each call gets{' '}
        <select
          value={state.outcome ?? ''}
          onChange={({ target }) =>
            rehearsal.setOutcome(isOutcome(target.value) ? target.value : null)
          }
        >
          <option value="">its answer</option>
          {Object.entries(rehearsedOutcomes).map(([name, { title }]) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
      </label>
    </section>
  )
}

/** Left open for as long as a bridge waits by default: it gives up, and the question stays. */
function ignore({ clock, ignore: leaveOpen }: DevtoolsProps['devtools']): void {
  leaveOpen()
  clock.advance(consentTimeoutSeconds)
}

function toHint({ isOn, decision, openCount }: RehearsalState): string {
  if (!isOn) return 'Bitbucket asks the user, as always.'
  if (openCount > 0) return 'The question is open. Answer it.'
  if (decision === 'none') return 'Nobody has decided: the next call asks.'
  return decision === 'approved' ? 'The user has allowed.' : 'The user has denied.'
}

function isOutcome(name: string): name is RehearsedOutcome {
  return name in rehearsedOutcomes
}
