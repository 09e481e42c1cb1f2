import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { TanStackDevtools } from '@tanstack/react-devtools'
import { createRoot } from 'react-dom/client'
import { createBridge, createConnectTransport } from '../../../src/bridge/core.ts'
import { BridgeProvider } from '../../../src/bridge/react.ts'
import type { AtlassianConnect } from '../../../src/contract/AtlassianConnect.ts'
import { assentDevtoolsPlugin, createDevtools } from '../../../src/kit/devtools.ts'
import { TenRequests } from './TenRequests.tsx'

declare global {
  interface Window {
    AP?: AtlassianConnect
  }
}

const devtools = createDevtools()
const bridge = createBridge(
  devtools.instrument({ transport: createConnectTransport(() => window.AP) }),
)
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <QueryClientProvider client={new QueryClient()}>
      <BridgeProvider bridge={bridge}>
        <TenRequests />
      </BridgeProvider>
      <TanStackDevtools plugins={[assentDevtoolsPlugin({ bridge, devtools })]} />
    </QueryClientProvider>,
  )
}
