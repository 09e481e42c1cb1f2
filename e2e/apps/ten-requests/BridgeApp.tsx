import { QueryClient, QueryClientProvider, useQueries } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { createBridge, createConnectTransport } from '../../../src/bridge/core.ts'
import { bridgeQueryOptions, BridgeProvider, useBridge } from '../../../src/bridge/react.ts'
import type { AtlassianConnect } from '../../../src/contract/AtlassianConnect.ts'
import { QueryReport } from './QueryReport.tsx'

declare global {
  interface Window {
    AP?: AtlassianConnect
  }
}

/** Ten reads at load, under a QueryClient that nobody has configured. */
function TenRequests() {
  const bridge = useBridge()
  const queries = useQueries({
    queries: Array.from({ length: 10 }, (_, index) =>
      bridgeQueryOptions(bridge, { path: `/2.0/user?n=${index}`, parse: (value) => value }),
    ),
  })
  return <QueryReport queries={queries} />
}

const bridge = createBridge({ transport: createConnectTransport(() => window.AP) })
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <QueryClientProvider client={new QueryClient()}>
      <BridgeProvider bridge={bridge}>
        <TenRequests />
      </BridgeProvider>
    </QueryClientProvider>,
  )
}
