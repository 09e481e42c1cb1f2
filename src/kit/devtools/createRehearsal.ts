import type { SendContext, Transport, TransportCall } from '../../bridge/core.ts'
import type { HostControls, LabsFeatures } from '../../contract/HostControls.ts'
import { rehearsedOutcomes, type RehearsedOutcome } from './rehearsedOutcomes.ts'

export interface RehearsalState {
  /** Whether the question is rehearsed here, or the host asks. */
  isOn: boolean
  /** How many calls wait for an answer to the question. */
  openCount: number
  decision: 'none' | 'approved' | 'denied'
  /** Nobody is asked unless both are on. */
  features: Required<LabsFeatures>
  /** What calls get instead of an answer. Null: their answer. */
  outcome: RehearsedOutcome | null
}

export interface Rehearsal extends Omit<HostControls, 'clock'> {
  /** Stands between the bridge and its host. */
  wrap: (transport: Transport) => Transport
  getState: () => RehearsalState
  subscribe: (listener: () => void) => () => void
  /** Ask here from now on, as if nobody had decided; or leave it to the host, with all calls that wait. */
  setOn: (isOn: boolean) => void
  setOutcome: (outcome: RehearsedOutcome | null) => void
}

const initialState: RehearsalState = {
  isOn: false,
  openCount: 0,
  decision: 'none',
  features: { explicit_authorization: true, explicit_authorization_for_vendors: true },
  outcome: null,
}

/**
 * The user's side of consent on a stage: whatever host is behind it, real ones too, each answer can be
 * given here. What the user allows goes on to the host.
 */
export function createRehearsal(): Rehearsal {
  const { denied, alreadyDenied } = rehearsedOutcomes
  const listeners = new Set<() => void>()
  let open: { resume: () => void; refuse: () => void }[] = []
  let state = initialState

  function change(changed: Partial<RehearsalState>): void {
    state = { ...state, ...changed, openCount: open.length }
    for (const listener of listeners) listener()
  }

  /** One answer settles every call that waits, as at Bitbucket. */
  function settle(how: 'resume' | 'refuse', changed: Partial<RehearsalState>): void {
    const settled = open
    open = []
    change(changed)
    for (const call of settled) call[how]()
  }

  return {
    wrap: (transport) => ({
      ...transport,
      send(call: TransportCall, context?: SendContext) {
        if (state.outcome) {
          const answer = rehearsedOutcomes[state.outcome].toAnswer()
          return answer === 'none' ? new Promise(() => {}) : Promise.resolve(answer)
        }
        const isAsked = state.isOn && Object.values(state.features).every(Boolean)
        if (!isAsked || state.decision === 'approved') return transport.send(call, context)
        if (state.decision === 'denied') return Promise.resolve(alreadyDenied.toAnswer())
        return new Promise((resolve) => {
          open.push({
            // It was at the host: as in Bitbucket, it goes on even if its caller has gone.
            resume: () =>
              resolve(transport.send(call, context && { ...context, signal: undefined })),
            refuse: () => resolve(denied.toAnswer()),
          })
          change({})
        })
      },
    }),
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    setOn: (isOn) => settle('resume', { isOn, decision: 'none' }),
    setOutcome: (outcome) => change({ outcome }),
    allow: () => settle('resume', { decision: 'approved' }),
    deny: () => settle('refuse', { decision: 'denied' }),
    ignore() {
      if (open.length === 0) throw new Error('No access request is open.')
    },
    revoke: () => change({ decision: 'none' }),
    labs: (features) => change({ features: { ...state.features, ...features } }),
  }
}
