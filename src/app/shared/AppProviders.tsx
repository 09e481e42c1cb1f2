import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Bridge } from '../../bridge/core.ts'
import { BridgeProvider } from '../../bridge/react.ts'
import { AppFlags } from './flags/AppFlags.tsx'
import { LocaleProvider, type LocaleProviderProps } from './locale/LocaleProvider.tsx'
import { LiveRegion } from './ui/LiveRegion.tsx'
import { HostContext, type Host } from './useHost.ts'

export interface AppProvidersProps {
  bridge: Bridge
  client: QueryClient
  host: Host
  /** Default: English. */
  language?: Pick<LocaleProviderProps, 'locale' | 'catalog'>
  children: ReactNode
}

const english = { locale: 'en', catalog: {} } as const

export function AppProviders({
  bridge,
  client,
  host,
  language = english,
  children,
}: AppProvidersProps) {
  return (
    <LocaleProvider {...language}>
      <QueryClientProvider client={client}>
        <BridgeProvider bridge={bridge}>
          <HostContext value={host}>
            <LiveRegion>
              <AppFlags>{children}</AppFlags>
            </LiveRegion>
          </HostContext>
        </BridgeProvider>
      </QueryClientProvider>
    </LocaleProvider>
  )
}
