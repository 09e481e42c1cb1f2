import { QueryClientContext } from '@tanstack/react-query'
import { useContext, useEffect, type ReactNode } from 'react'
import type { Bridge } from '../core/createBridge.ts'
import { BridgeContext } from './BridgeContext.ts'
import { isBridgeQuery } from './toBridgeQuery.ts'
import { useInterruptedReads } from './useInterruptedReads.ts'
import { useLostReads } from './useLostReads.ts'

export interface BridgeProviderProps {
  /** Made once, outside of components, with `createBridge`. */
  bridge: Bridge
  children: ReactNode
}

/** Gives components the bridge. The query hooks need a `QueryClientProvider` around it. */
export function BridgeProvider({ bridge, children }: BridgeProviderProps) {
  const client = useContext(QueryClientContext)
  useInterruptedReads(bridge, client)
  useLostReads(bridge, client)

  // A grant brings back what failed without it: after "ask again", and after a late Allow.
  useEffect(
    () =>
      bridge.consent.subscribe(({ status }, previous) => {
        if (status !== 'granted' || previous.status === 'granted') return
        void client?.refetchQueries({
          type: 'active',
          predicate: (query) => isBridgeQuery(bridge, query) && query.state.status === 'error',
        })
      }),
    [bridge, client],
  )
  return <BridgeContext value={bridge}>{children}</BridgeContext>
}
