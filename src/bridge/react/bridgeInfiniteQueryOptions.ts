import { infiniteQueryOptions } from '@tanstack/react-query'
import type { BridgeError } from '../core/BridgeError.ts'
import type { Bridge } from '../core/createBridge.ts'
import type { BridgePage } from './readBridgePage.ts'
import {
  toBridgeInfiniteQuery,
  type BridgeInfiniteQueryParameters,
} from './toBridgeInfiniteQuery.ts'

/**
 * As `bridgeQueryOptions`, for a list that comes in pages: the cache holds the pages as they came,
 * components get the items of all pages.
 */
export function bridgeInfiniteQueryOptions<item>(
  bridge: Bridge,
  parameters: BridgeInfiniteQueryParameters<item>,
) {
  return infiniteQueryOptions<BridgePage, BridgeError, item[], readonly unknown[], string>(
    toBridgeInfiniteQuery(bridge, parameters),
  )
}
