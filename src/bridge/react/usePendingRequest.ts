import { useSyncExternalStore } from 'react'
import type { PendingRequest } from '../core/createConsent.ts'
import { useBridge } from './useBridge.ts'

/**
 * The calls that wait for an action of the user's (`prompt: 'gesture'`), to explain and to let go:
 * `ask` leads to Bitbucket's question, `dismiss` gives the calls up. Null while none waits for that.
 *
 * @throws {Error} without a provider.
 */
export function usePendingRequest(): PendingRequest | null {
  const { consent } = useBridge()
  return useSyncExternalStore(consent.subscribe, consent.getPending, consent.getPending)
}
