import { queryOptions } from '@tanstack/react-query'
import type { BridgeError } from '../core/BridgeError.ts'
import type { Bridge } from '../core/createBridge.ts'
import { toBridgeQuery, type BridgeQueryParameters } from './toBridgeQuery.ts'

/**
 * TanStack Query's options for a read, for loaders, prefetch and suspense. Consent errors are not
 * retried, whatever the client's defaults: the gate below answers them without asking the host.
 */
export function bridgeQueryOptions<value>(
  bridge: Bridge,
  parameters: BridgeQueryParameters<value>,
) {
  return queryOptions<value, BridgeError>(toBridgeQuery(bridge, parameters))
}
