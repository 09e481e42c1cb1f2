import { createStore, type StoreApi } from 'zustand/vanilla'
import { callListener } from './callListener.ts'
import type { Clock } from './Clock.ts'
import { initialConsentState, type ConsentState } from './ConsentState.ts'
import { reduceConsent, type ConsentEvent } from './reduceConsent.ts'

export type ConsentListener = (state: ConsentState, previous: ConsentState) => void

export interface ConsentStore {
  getState: () => ConsentState
  /** @returns what ends the subscription. */
  subscribe: (listener: ConsentListener) => () => void
  dispatch: (event: ConsentEvent) => void
}

/**
 * Holds the consent of one bridge. Nothing of it is kept beyond the page. A listener may dispatch:
 * the state changes at once, and all listeners still hear of each change once and in order.
 */
export function createConsentStore(clock: Clock): ConsentStore {
  const store: StoreApi<ConsentState> = createStore(() => ({
    ...initialConsentState,
    since: clock.now(),
  }))
  const listeners = new Set<ConsentListener>()
  const changes: [state: ConsentState, previous: ConsentState][] = []
  return {
    getState: store.getState,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dispatch(event) {
      const state = store.getState()
      const next = reduceConsent(state, event, clock.now())
      if (next === state) return
      store.setState(next, true)
      // The outermost dispatch tells of all changes.
      if (changes.push([next, state]) > 1) return
      for (const change of changes) {
        for (const listener of listeners) callListener(() => listener(...change))
      }
      changes.length = 0
    },
  }
}
