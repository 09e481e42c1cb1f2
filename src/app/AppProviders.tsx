import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { BridgeProvider, type Bridge } from '../bridge/index.ts'
import { HostContext, type Host } from './shared/useHost.ts'

export interface AppProvidersProps {
  bridge: Bridge
  client: QueryClient
  host: Host
  children: ReactNode
}

export function AppProviders({ bridge, client, host, children }: AppProvidersProps) {
  return (
    <QueryClientProvider client={client}>
      <BridgeProvider bridge={bridge}>
        <HostContext value={host}>{children}</HostContext>
      </BridgeProvider>
    </QueryClientProvider>
  )
}
