import { useQuery, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query'
import type { BridgeError } from '../core/BridgeError.ts'
import { toBridgeQuery, type BridgeQueryParameters } from './toBridgeQuery.ts'
import { useBridge } from './useBridge.ts'

/** What of TanStack Query's options a caller may set. */
export type UseBridgeQueryOptions<value, data> = Pick<
  UseQueryOptions<value, BridgeError, data>,
  'enabled' | 'staleTime' | 'gcTime' | 'refetchInterval' | 'refetchOnWindowFocus' | 'select'
>

/**
 * Read through the bridge, cached by TanStack Query. A user who denied is not asked again by it.
 *
 * @throws {Error} without a provider.
 */
export function useBridgeQuery<value, data = value>(
  parameters: BridgeQueryParameters<value>,
  options: UseBridgeQueryOptions<value, data> = {},
): UseQueryResult<data, BridgeError> {
  return useQuery({ ...options, ...toBridgeQuery(useBridge(), parameters) })
}
