import { useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query'
import type { BridgeError } from '../core/BridgeError.ts'
import { bridgeInfiniteQueryOptions } from './bridgeInfiniteQueryOptions.ts'
import type { BridgeInfiniteQueryParameters } from './toBridgeInfiniteQuery.ts'
import { useBridge } from './useBridge.ts'

/** What of TanStack Query's options a caller may set. */
export interface UseBridgeInfiniteQueryOptions {
  /** Default: true. */
  enabled?: boolean
  /** Milliseconds. Default: the client's. */
  staleTime?: number
  /** Milliseconds. Default: the client's. */
  gcTime?: number
}

/**
 * Read a list of REST 2.0 page by page: `data` holds the items of all pages so far, each once;
 * `fetchNextPage` reads on. What has come stays when a later page fails.
 *
 * @throws {Error} without a provider.
 */
export function useBridgeInfiniteQuery<item>(
  parameters: BridgeInfiniteQueryParameters<item>,
  options: UseBridgeInfiniteQueryOptions = {},
): UseInfiniteQueryResult<item[], BridgeError> {
  const bridge = useBridge()
  return useInfiniteQuery({ ...options, ...bridgeInfiniteQueryOptions(bridge, parameters) })
}
