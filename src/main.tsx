import 'virtual:atlaskit-themes.css'
import '@atlaskit/css-reset'
import './app/shared/ui/base.css'
import { QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { AppProviders } from './app/shared/AppProviders.tsx'
import { isInHost } from './app/shared/isInHost.ts'
import { readAppContext } from './app/shared/readAppContext.ts'
import { readHostOrigin } from './app/shared/readHostOrigin.ts'
import { removeSecretsFromAddress } from './app/shared/removeSecretsFromAddress.ts'
import { chooseLocale } from './app/shared/locale/chooseLocale.ts'
import { loadCatalog } from './app/shared/locale/loadCatalog.ts'
import { setDocumentLocale } from './app/shared/locale/setDocumentLocale.ts'
import { followColorMode } from './app/shared/theme/followColorMode.ts'
import { followContentSize } from './app/shared/ui/followContentSize.ts'
import { toPageUrl } from './app/shared/toPageUrl.ts'
import { startView } from './app/startView.ts'
import { createBridge, createConnectTransport } from './bridge/core.ts'
import type { AtlassianConnect } from './contract/AtlassianConnect.ts'
import { bitbucketAddresses } from './contract/bitbucketAddresses.ts'
import { AssentDevtools, createDevtools } from './kit/devtools.ts'

declare global {
  interface Window {
    AP?: AtlassianConnect
  }
}

const context = readAppContext(location.search)
const locale = chooseLocale(location.search, navigator.languages)
const loadingCatalog = loadCatalog(locale)
removeSecretsFromAddress(history, location)
setDocumentLocale(document.documentElement, locale)
followColorMode(
  document.documentElement,
  {
    dark: matchMedia('(prefers-color-scheme: dark)'),
    contrast: matchMedia('(prefers-contrast: more)'),
  },
  () => import('virtual:atlaskit-contrast-themes.css'),
)

const origin = readHostOrigin(document)
const isEmbedded = isInHost(window, origin)
const parameters = {
  transport: createConnectTransport(() => window.AP, { isEmbedded: () => isEmbedded }),
  manageUrl: origin + bitbucketAddresses.appAuthorizations,
}
const devtools = import.meta.env.DEV ? createDevtools() : undefined
const bridge = createBridge(devtools ? devtools.instrument(parameters) : parameters)
const client = new QueryClient({ defaultOptions: { queries: { staleTime: 15_000 } } })
const host = { origin, pageUrl: toPageUrl(origin, context) }

if (isEmbedded) startView(context, { bridge, client })

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root".')
if (root.parentElement) followContentSize(root.parentElement, () => window.AP?.resize?.())
const rendered = createRoot(root)
// Not `await`: it would keep the entry from sharing its modules with the parts that load later.
void loadingCatalog.then((catalog) =>
  rendered.render(
    <StrictMode>
      <AppProviders bridge={bridge} client={client} host={host} language={{ locale, catalog }}>
        <App context={context} isEmbedded={isEmbedded} />
        {devtools && <AssentDevtools bridge={bridge} devtools={devtools} />}
      </AppProviders>
    </StrictMode>,
  ),
)
