import { useQuery, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query'
import type { BridgeError } from '../core/BridgeError.ts'
import { useMemo } from 'react'
import {
  toBridgeQuery,
  toSelect,
  type BridgeQueryParameters,
  type CachedAnswer,
} from './toBridgeQuery.ts'
import { useBridge } from './useBridge.ts'
import { useCaller } from './useCaller.ts'

/** What of TanStack Query's options a caller may set. */
export interface UseBridgeQueryOptions<value, data> extends Pick<
  UseQueryOptions<CachedAnswer, BridgeError, data>,
  'enabled' | 'staleTime' | 'gcTime' | 'refetchInterval' | 'refetchOnWindowFocus'
> {
  /**
   * Take a part of what `parse` gave; the component renders when that part changes. What it throws is
   * a `PARSE_ERROR`.
   */
  select?: (value: value) => data
}

/** As below, with a part of the value. */
export function useBridgeQuery<value, data>(
  parameters: BridgeQueryParameters<value>,
  options: UseBridgeQueryOptions<value, data> & { select: (value: value) => data },
): UseQueryResult<data, BridgeError>
/**
 * Read through the bridge, cached by TanStack Query. A user who denied is not asked again by it.
 * Hooks with the same path share one call and one cached answer, each with its own `parse`; a `parse`
 * that stays the same function runs once for an answer.
 *
 * @throws {Error} without a provider.
 */
export function useBridgeQuery<value>(
  parameters: BridgeQueryParameters<value>,
  options?: UseBridgeQueryOptions<value, value>,
): UseQueryResult<value, BridgeError>
export function useBridgeQuery<value>(
  parameters: BridgeQueryParameters<value>,
  { select: selectPart, ...options }: UseBridgeQueryOptions<value, unknown> = {},
): UseQueryResult<unknown, BridgeError> {
  const { path, parse } = parameters
  const caller = useCaller(parameters.caller)
  const select = useMemo(() => {
    const toPart = selectPart ? (answer: unknown) => selectPart(parse(answer)) : parse
    return toSelect<unknown>({ path, parse: toPart })
  }, [path, parse, selectPart])
  return useQuery<CachedAnswer, BridgeError, unknown>({
    ...options,
    ...toBridgeQuery(useBridge(), { ...parameters, caller }),
    select,
  })
}
