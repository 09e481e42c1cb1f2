import type { BridgeRequest } from '../core/BridgeRequestParameters.ts'
import { useBridge } from './useBridge.ts'

export interface UseConnectRequestReturn {
  /** Call Bitbucket's REST API as the user. Rejects with a BridgeError only. */
  request: BridgeRequest
  /** Call the vendor's server through Bitbucket. Rejects with a BridgeError only. */
  proxyRequest: BridgeRequest
}

/**
 * The promise hook. Both functions stay the same from render to render.
 *
 * @throws {Error} without a provider.
 */
export function useConnectRequest(): UseConnectRequestReturn {
  const { request, proxyRequest } = useBridge()
  return { request, proxyRequest }
}
