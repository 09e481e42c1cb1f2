import { BridgeProvider, ConsentBoundary, useBridgeQuery, useConsent } from 'assent-bitbucket/react'
import { ConsentFlags } from 'assent-bitbucket/flags'
import {
  createBridge,
  createConnectTransport,
  type AtlassianConnect,
  type Bridge,
} from 'assent-bitbucket'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'

export function Greeting() {
  const user = useBridgeQuery({ path: '/2.0/user', parse: readName })
  if (user.isPending) return <p>Loading</p>
  if (user.isError) return <p role="alert">{user.error.code}</p>
  return <p>Hello {user.data}</p>
}

export function readName(answer: unknown): string {
  const name: unknown = Reflect.get(Object(answer), 'display_name')
  if (typeof name !== 'string') throw new TypeError('A user has a name.')
  return name
}

declare global {
  interface Window {
    AP?: AtlassianConnect
  }
}

export const createAppBridge = (): Bridge =>
  createBridge({ transport: createConnectTransport(() => window.AP) })

function AskAgain() {
  const { ask } = useConsent()
  return <button onClick={() => void ask()}>Ask again</button>
}

/** All of it, as it stands in a page. */
export function App({ bridge, client }: { bridge: Bridge; client: QueryClient }) {
  return (
    <QueryClientProvider client={client}>
      <BridgeProvider bridge={bridge}>
        <ConsentBoundary fallback={<AskAgain />}>
          <Greeting />
        </ConsentBoundary>
        <ConsentFlags />
      </BridgeProvider>
    </QueryClientProvider>
  )
}
