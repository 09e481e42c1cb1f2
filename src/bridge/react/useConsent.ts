import { useSyncExternalStore } from 'react'
import type { BridgeError } from '../core/BridgeError.ts'
import type { ConsentState, ConsentStatus } from '../core/ConsentState.ts'
import type { Recovery } from '../core/Recovery.ts'
import { useBridge } from './useBridge.ts'

export interface UseConsentReturn {
  status: ConsentStatus
  /** Why, and the way on as data; null while nothing is wrong. */
  explain: { error: BridgeError; recovery: Recovery } | null
  /** Ask the user, or ask again. Only from an action of the user's. Never rejects. */
  ask: () => Promise<ConsentStatus>
  /** Where users manage authorizations. */
  manageUrl: string
  state: ConsentState
}

/**
 * What is known about the user's consent, followed live. Reading it never asks.
 *
 * @throws {Error} without a provider.
 */
export function useConsent(): UseConsentReturn {
  const { consent } = useBridge()
  const state = useSyncExternalStore(consent.subscribe, consent.getState, consent.getState)
  const { status, error } = state
  const explain = error && { error, recovery: error.recovery }
  return { status, explain, ask: consent.ask, manageUrl: consent.manageUrl, state }
}
