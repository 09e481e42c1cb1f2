import {
  useInfiniteQuery,
  useQueryClient,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query'
import type { BridgeError } from '../core/BridgeError.ts'
import { bridgeInfiniteQueryOptions } from './bridgeInfiniteQueryOptions.ts'
import { countSkipped } from './readPages.ts'
import { defaultMaximumPages, type BridgeInfiniteQueryParameters } from './toBridgeInfiniteQuery.ts'
import { useBridge } from './useBridge.ts'
import { useCaller } from './useCaller.ts'

/** What of TanStack Query's options a caller may set. */
export interface UseBridgeInfiniteQueryOptions {
  /** Default: true. */
  enabled?: boolean
  /** Milliseconds. Default: the client's. */
  staleTime?: number
  /** Milliseconds. Default: the client's. */
  gcTime?: number
}

/** TanStack Query's result, and what is not in `data`. */
export type UseBridgeInfiniteQueryReturn<item> = UseInfiniteQueryResult<item[], BridgeError> & {
  /** How many values `parse` threw at. Tell the user that something is missing. */
  readonly skippedCount: number
  /** The list goes on beyond `maximumPages`. */
  readonly isCut: boolean
}

/**
 * Read a list of REST 2.0 page by page: `data` holds the items of all pages so far, each once;
 * `fetchNextPage` reads on. What has come stays when a later page fails. Values that `parse` throws at
 * are left out and counted; where it throws at all of them, that is a `PARSE_ERROR`.
 *
 * @throws {Error} without a provider.
 */
export function useBridgeInfiniteQuery<item>(
  parameters: BridgeInfiniteQueryParameters<item>,
  options: UseBridgeInfiniteQueryOptions = {},
): UseBridgeInfiniteQueryReturn<item> {
  const caller = useCaller(parameters.caller)
  const query = bridgeInfiniteQueryOptions(useBridge(), { ...parameters, caller })
  const result = useInfiniteQuery({ ...options, ...query })
  const cached = useQueryClient().getQueryData(query.queryKey)
  const hasMore = cached?.pages.at(-1)?.next !== undefined
  const isAtLimit = cached?.pages.length === (parameters.maximumPages ?? defaultMaximumPages)
  // Onto the result itself: a copy of it would follow every change, whether somebody looks or not.
  return Object.assign(result, {
    skippedCount: countSkipped(cached, parameters.parse),
    isCut: hasMore && isAtLimit,
  })
}
