import type { Query, QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Bridge } from '../core/createBridge.ts'
import { isBridgeQuery } from './toBridgeQuery.ts'

/**
 * Ends the reads of a page that goes into the browser's back-forward cache, where their answers may
 * get lost, and makes them again when the page is back. Only while access is granted: an open
 * question goes with the page and comes back with it, and nothing here may ask a second time. Writes
 * are left to their answer or their deadline, because they may have been carried out.
 *
 * @param client Without one there are no reads to follow.
 */
export function useInterruptedReads(bridge: Bridge, client: QueryClient | undefined): void {
  useEffect(() => {
    if (!client) return
    const interrupted = new Set<Query>()
    const isInterrupted = (query: Query) => interrupted.has(query)

    const leave = ({ persisted }: PageTransitionEvent) => {
      if (!persisted || bridge.consent.getState().status !== 'granted') return
      const predicate = (query: Query) => isBridgeQuery(bridge, query)
      const reads = client.getQueryCache().findAll({ predicate, fetchStatus: 'fetching' })
      for (const read of reads) interrupted.add(read)
      void client.cancelQueries({ predicate: isInterrupted })
    }
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return
      void client.refetchQueries({ type: 'active', predicate: isInterrupted })
      interrupted.clear()
    }
    window.addEventListener('pagehide', leave)
    window.addEventListener('pageshow', comeBack)
    return () => {
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('pageshow', comeBack)
    }
  }, [bridge, client])
}
