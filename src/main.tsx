import 'virtual:atlaskit-themes.css'
import '@atlaskit/css-reset'
import './app/shared/ui/base.css'
import { QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { AppProviders } from './app/AppProviders.tsx'
import { isInHost } from './app/shared/isInHost.ts'
import { readAppContext } from './app/shared/readAppContext.ts'
import { readHostOrigin } from './app/shared/readHostOrigin.ts'
import { removeSecretsFromAddress } from './app/shared/removeSecretsFromAddress.ts'
import { followColorMode } from './app/shared/theme/followColorMode.ts'
import { followContentSize } from './app/shared/ui/followContentSize.ts'
import { toPageUrl } from './app/shared/toPageUrl.ts'
import { createBridge, createConnectTransport } from './bridge/index.ts'
import type { AtlassianConnect } from './contract/AtlassianConnect.ts'
import { bitbucketAddresses } from './contract/bitbucketAddresses.ts'

declare global {
  interface Window {
    AP?: AtlassianConnect
  }
}

const context = readAppContext(location.search)
removeSecretsFromAddress(history, location)
followColorMode(document.documentElement, matchMedia('(prefers-color-scheme: dark)'))

const origin = readHostOrigin(document)
const isEmbedded = isInHost(window, origin)
const bridge = createBridge({
  transport: createConnectTransport(() => window.AP, { isEmbedded: () => isEmbedded }),
  manageUrl: origin + bitbucketAddresses.appAuthorizations,
})
const client = new QueryClient({ defaultOptions: { queries: { staleTime: 15_000 } } })
const host = { origin, pageUrl: toPageUrl(origin, context) }

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root".')
if (root.parentElement) followContentSize(root.parentElement)
createRoot(root).render(
  <StrictMode>
    <AppProviders bridge={bridge} client={client} host={host}>
      <App context={context} isEmbedded={isEmbedded} />
    </AppProviders>
  </StrictMode>,
)
