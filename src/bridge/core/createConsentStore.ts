import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Clock } from './Clock.ts'
import { initialConsentState, type ConsentState } from './ConsentState.ts'
import { reduceConsent, type ConsentEvent } from './reduceConsent.ts'

export interface ConsentStore {
  getState: () => ConsentState
  /** @returns what ends the subscription. */
  subscribe: (listener: (state: ConsentState, previous: ConsentState) => void) => () => void
  dispatch: (event: ConsentEvent) => void
}

/** Holds the consent of one bridge. Nothing of it is kept beyond the page. */
export function createConsentStore(clock: Clock): ConsentStore {
  const store: StoreApi<ConsentState> = createStore(() => ({
    ...initialConsentState,
    since: clock.now(),
  }))
  return {
    ...store,
    dispatch(event) {
      const state = store.getState()
      const next = reduceConsent(state, event, clock.now())
      if (next !== state) store.setState(next, true)
    },
  }
}
