import { queryOptions } from '@tanstack/react-query'
import type { BridgeError } from '../core/BridgeError.ts'
import type { Bridge } from '../core/createBridge.ts'
import { toBridgeQuery, type BridgeQueryParameters, type CachedAnswer } from './toBridgeQuery.ts'

/**
 * TanStack Query's options for a read, for loaders, prefetch and suspense. Consent errors are not
 * retried, whatever the client's defaults: the gate below answers them without asking the host.
 *
 * The cache holds the answer as it came, `{ answer }`, and that is what `ensureQueryData` resolves
 * with; components get what `parse` makes of it. A `parse` that throws fails the component that
 * brought it, not the read.
 */
export function bridgeQueryOptions<value>(
  bridge: Bridge,
  parameters: BridgeQueryParameters<value>,
) {
  return queryOptions<CachedAnswer, BridgeError, value>(toBridgeQuery(bridge, parameters))
}
