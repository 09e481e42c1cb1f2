import { render } from '@testing-library/react'
import { createHostServices } from '../createHostServices.ts'
import { HostApp } from '../HostApp.tsx'
import { createFakeSend, type FakeRoute } from './createFakeSend.ts'
import { createFakeXdm } from './createFakeXdm.ts'
import { createModule } from './createModule.ts'
import { hostSession } from './hostSession.ts'
import { hostSettings } from './hostSettings.ts'
import { pullRequestBody, repositoryBody } from './pullRequestBodies.ts'

export interface RenderHostOptions {
  /** Query of the page's address. Default: empty. */
  search?: string
  /** Fragment of the page's address. Default: empty. */
  hash?: string
  /** Whether the test opens a dialog of Atlaskit's. Default: false. */
  hasDialogs?: boolean
}

/** The whole host page at a path, over a fake server; `routes` replaces what the server answers. */
export function renderHost(
  path: string,
  routes: Record<string, FakeRoute> = {},
  { search = '', hash = '', hasDialogs = false }: RenderHostOptions = {},
) {
  const fake = createFakeXdm()
  const { send, sent } = createFakeSend({
    'GET /!api/internal/session': () => hostSession,
    'GET /!api/internal/host-settings': () => hostSettings,
    'GET /!api/2.0/repositories/acme/checkout/pullrequests/1': () => pullRequestBody,
    'GET /!api/2.0/repositories/acme/checkout': () => repositoryBody,
    'GET /!api/internal/workspaces': () => [],
    // One panel on the pull request, and nothing elsewhere.
    'POST /!api/internal/connect/modules/%7Bacme%7D': (body) =>
      body.includes('"webPanels:org.bitbucket.pullrequest.') ? [createModule()] : [],
    ...routes,
  })
  const services = {
    ...createHostServices({
      xdm: fake.xdm,
      page: window,
      send,
      now: () => 0,
      openEvents: () => () => undefined,
    }),
    reload: () => void sent.push('reload'),
    location: { search, hash },
    leave: (url: string) => void sent.push(`leave ${url}`),
  }
  // Atlaskit's portal loses its element when React mounts twice, unless a gate is open.
  render(<HostApp path={path} services={services} />, { reactStrictMode: !hasDialogs })
  return { ...fake, sent, services }
}
