import { useSyncExternalStore } from 'react'
import type { DevtoolsProps } from './DevtoolsProps.ts'

/** What the bridge knows of the user's consent, live. */
export function StateSection({ bridge: { consent } }: Pick<DevtoolsProps, 'bridge'>) {
  const state = useSyncExternalStore(consent.subscribe, consent.getState, consent.getState)
  const { episode, error, isLost, isPromptOpen, status, waiting } = state
  return (
    <section aria-label="Consent">
      <dl data-facts>
        <Fact name="Consent" value={status} />
        <Fact name="Question" value={isPromptOpen ? 'may be open' : 'not open'} />
        <Fact name="Waiting calls" value={String(waiting)} />
        <Fact name="Refusals" value={String(episode)} />
        {error && <Fact name="Why" value={error.code} />}
        {isLost && <Fact name="Grant" value="was taken away" />}
      </dl>
      <button type="button" onClick={() => void consent.ask()}>
        Ask now
      </button>
    </section>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
