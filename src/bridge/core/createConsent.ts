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
  /** Where users manage authorizations. */
  readonly manageUrl: string
}

export interface CreateConsentParameters {
  store: ConsentStore
  gate: Gate
  manageUrl: string
  probe: () => Promise<unknown>
}

export function createConsent({ store, gate, manageUrl, probe }: CreateConsentParameters): Consent {
  let asking: Promise<ConsentStatus> | undefined

  async function askOnce(): Promise<ConsentStatus> {
    if (store.getState().status === 'granted') return 'granted'
    store.dispatch({ type: 'reopened' })
    gate.allowPrompt()
    if (store.getState().status === 'unknown') {
      // The answer is in the state already; its data, or its failure, is of no use here.
      await probe().catch(() => undefined)
    } else {
      await untilAnswered(store)
    }
    return store.getState().status
  }

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    ask() {
      asking ??= askOnce().finally(() => {
        asking = undefined
      })
      return asking
    },
    countWaiting: gate.countWaiting,
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
