import { QueryClient, QueryClientProvider, type DefaultOptions } from '@tanstack/react-query'
import { render, type RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'
import {
  createBridge,
  createConnectTransport,
  type Bridge,
  type CreateBridgeParameters,
} from '../bridge/core.ts'
import { BridgeProvider } from '../bridge/react.ts'
import { createFakeHost, type FakeHost } from './createFakeHost.ts'
import type { CreateFakeHostParameters } from './fakeHost/FakeHostParameters.ts'

export interface RenderWithBridgeParameters {
  host?: CreateFakeHostParameters
  bridge?: Partial<CreateBridgeParameters>
  /** Default: TanStack Query's own defaults, retries included. */
  queries?: DefaultOptions['queries']
  /** Default: true, so effects run twice as in development. */
  reactStrictMode?: boolean
}

export interface RenderWithBridgeReturn extends RenderResult {
  host: FakeHost
  bridge: Bridge
  client: QueryClient
}

/** Render with a bridge over an in-memory host, a fresh QueryClient and nothing shared. */
export function renderWithBridge(
  children: ReactNode,
  parameters: RenderWithBridgeParameters = {},
): RenderWithBridgeReturn {
  const host = createFakeHost(parameters.host)
  const transport = createConnectTransport(() => host.ap)
  const bridge = createBridge({ transport, ...parameters.bridge })
  const client = new QueryClient(
    parameters.queries && { defaultOptions: { queries: parameters.queries } },
  )
  const result = render(
    <QueryClientProvider client={client}>
      <BridgeProvider bridge={bridge}>{children}</BridgeProvider>
    </QueryClientProvider>,
    { reactStrictMode: parameters.reactStrictMode ?? true },
  )
  return { ...result, host, bridge, client }
}
