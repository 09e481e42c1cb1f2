import type { Query, QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { isBridgeError } from '../core/BridgeError.ts'
import type { Bridge } from '../core/createBridge.ts'
import { isBridgeQuery } from './toBridgeQuery.ts'

/**
 * Makes the reads again that failed because the line was dead, when the browser says that it is back.
 * TanStack Query leaves this out: to it, reads that pass through the host page are never offline.
 *
 * @param client Without one there are no reads to follow.
 */
export function useLostReads(bridge: Bridge, client: QueryClient | undefined): void {
  useEffect(() => {
    if (!client) return
    const isLost = (query: Query) =>
      isBridgeQuery(bridge, query) &&
      isBridgeError(query.state.error) &&
      query.state.error.code === 'NETWORK_ERROR'
    const readAgain = () =>
      void client.refetchQueries({ type: 'active', predicate: isLost }, { cancelRefetch: false })
    window.addEventListener('online', readAgain)
    return () => window.removeEventListener('online', readAgain)
  }, [bridge, client])
}
