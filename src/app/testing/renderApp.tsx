import { QueryClient } from '@tanstack/react-query'
import { render, type RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'
import { createBridge, createConnectTransport, type Bridge } from '../../bridge/core.ts'
import { createFakeHost, type FakeHost } from '../../testing/createFakeHost.ts'
import type { CreateFakeHostParameters } from '../../testing/fakeHost/FakeHostParameters.ts'
import { AppProviders, type AppProvidersProps } from '../shared/AppProviders.tsx'

export interface RenderAppParameters {
  host?: CreateFakeHostParameters
  /** Default: English. */
  language?: AppProvidersProps['language']
  /** Default: one of its own. */
  client?: QueryClient
  isEmbedded?: boolean
}

export interface RenderAppReturn extends RenderResult {
  host: FakeHost
  bridge: Bridge
  client: QueryClient
}

/** Render a part of the app within its providers, over an in-memory host. */
export function renderApp(
  children: ReactNode,
  { host, language, client = new QueryClient(), isEmbedded = true }: RenderAppParameters = {},
): RenderAppReturn {
  const fake = createFakeHost(host)
  const bridge = createBridge({
    transport: createConnectTransport(() => fake.ap, { isEmbedded: () => isEmbedded }),
  })
  const addresses = {
    origin: 'https://bitbucket.org',
    pageUrl: 'https://bitbucket.org/a/b/pull-requests/1',
  }
  const result = render(
    <AppProviders bridge={bridge} client={client} host={addresses} {...(language && { language })}>
      {children}
    </AppProviders>,
  )
  return { ...result, host: fake, bridge, client }
}
