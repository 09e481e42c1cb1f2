import type { ConsentState, ConsentStatus } from './ConsentState.ts'
import type { ConsentStore } from './createConsentStore.ts'
import type { Gate } from './createGate.ts'

/** The consent of one bridge: look at it, follow it, ask for it. */
export interface Consent {
  getState: () => ConsentState
  /** @returns what ends the subscription. */
  subscribe: (listener: (state: ConsentState, previous: ConsentState) => void) => () => void
  /**
   * Ask the user, or ask again. Call it from an action of the user's only. Sends at most one call;
   * while one is open, further calls wait for its answer. Resolves with the status that followed,
   * never rejects: a denial is an answer.
   */
  ask: () => Promise<ConsentStatus>
  /** How many calls wait for the answer. */
  countWaiting: () => number
  /**
   * What the app holds back until the user acts (`prompt: 'gesture'`); null when nothing waits for
   * that. The same object as long as nothing changes; `subscribe` tells when to look again.
   */
  getPending: () => PendingRequest | null
  /** Where users manage authorizations. */
  readonly manageUrl: string
}

/** Calls that wait for an action of the user's before Bitbucket may be asked. */
export interface PendingRequest {
  /** When the first of them came: milliseconds by the bridge's clock. */
  readonly since: number
  /** How many. */
  readonly waiting: number
  /** Go on: Bitbucket asks the user. Call it from an action of the user's only. */
  readonly ask: () => Promise<ConsentStatus>
  /** Give them up: they reject with `CONSENT_REQUIRED`. */
  readonly dismiss: () => void
}

export interface CreateConsentParameters {
  store: ConsentStore
  gate: Gate
  manageUrl: string
  probe: () => Promise<unknown>
}

export function createConsent({ store, gate, manageUrl, probe }: CreateConsentParameters): Consent {
  let asking: Promise<ConsentStatus> | undefined
  let pending: PendingRequest | undefined

  async function askOnce(): Promise<ConsentStatus> {
    store.dispatch({ type: 'reopened' })
    gate.allowPrompt()
    if (store.getState().status === 'unknown') {
      // The answer is in the state already; its data, or its failure, is of no use here.
      void probe().catch(() => undefined)
    }
    // Not for the probe: a late Allow of an older dialog is an answer as well.
    await untilAnswered(store)
    return store.getState().status
  }

  function ask(): Promise<ConsentStatus> {
    asking ??= askOnce().finally(() => {
      asking = undefined
    })
    return asking
  }

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    ask,
    countWaiting: gate.countWaiting,
    getPending() {
      const { status, waiting, waitingSince: since } = store.getState()
      if (status !== 'unknown' || waiting === 0) return null
      if (pending?.waiting !== waiting || pending.since !== since) {
        pending = { since, waiting, ask, dismiss: gate.dismiss }
      }
      return pending
    },
    manageUrl,
  }
}

function untilAnswered(store: ConsentStore): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (store.getState().status === 'asking') return
      unsubscribe()
      resolve()
    }
    const unsubscribe = store.subscribe(check)
    check()
  })
}
