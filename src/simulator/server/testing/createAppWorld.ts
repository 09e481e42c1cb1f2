import type { ConnectDescriptor } from '../../../contract/ConnectDescriptor.ts'
import type { ConnectModule } from '../../../contract/ConnectModule.ts'
import type { AppAuthorization } from '../../../contract/HostAccount.ts'
import { acme, orbit } from '../world/people.ts'
import type { AppKind } from '../world/World.ts'
import { createControl, type InstalledApp } from './createControl.ts'
import { createTestPage, type TestPage } from './createTestPage.ts'
import { createTestServer } from './createTestServer.ts'
import { testOrigin } from './testDescriptor.ts'

/** What an app meets when a user opens a page: it gets a token, has to ask, or is denied. */
export type AppStanding = 'token' | 'asks' | 'denied'

const repositories = { acme: 'acme/checkout', orbit: 'orbit/telemetry' }
const workspaces = { acme, orbit }
const place = 'webPanels:org.bitbucket.repository.overview.informationPanel'

export type WorkspaceSlug = keyof typeof workspaces

export const gaugeDescriptor: ConnectDescriptor = {
  key: 'gauge',
  name: 'Gauge',
  description: 'Shows how full a repository is.',
  baseUrl: 'https://gauge.example',
  authentication: { type: 'jwt' },
  lifecycle: { installed: '/installed', uninstalled: '/uninstalled' },
  scopes: ['account', 'repository'],
  modules: {
    webPanels: [
      {
        key: 'panel',
        name: { value: 'Gauge' },
        url: '/panel?repository={repository.uuid}',
        location: 'org.bitbucket.repository.overview.informationPanel',
      },
    ],
  },
}

/** An app of a kind in two workspaces, where Ana and Ben work, each in a browser of their own. */
export async function createAppWorld(
  kind: AppKind,
  fetch?: (request: Request) => Promise<Response>,
) {
  const { server } = await createTestServer(fetch && { fetch })
  const control = createControl(server)
  const first = await control.install({ descriptor: gaugeDescriptor, kind, owner: 'acme' })
  const second: InstalledApp | undefined =
    kind === 'classic'
      ? await control.install({ descriptor: gaugeDescriptor, kind, owner: 'orbit' })
      : undefined
  const apps = { acme: first, orbit: second ?? first }

  async function openBrowser(user: string) {
    const page = await createTestPage(server)
    await page.send('POST', '/__simulator/login', { user })
    return createVisitor(page, apps)
  }
  return {
    server,
    control,
    apps,
    ana: await openBrowser('ana'),
    ben: await openBrowser('ben'),
    /** Publish a new descriptor: in one installation of a classic add-on, else in all. */
    update: (scopes: string[], where: WorkspaceSlug = 'acme') =>
      control.update(apps[where].id, { ...gaugeDescriptor, scopes }),
  }
}

/** A user in front of pages of both workspaces. */
function createVisitor(page: TestPage, apps: Record<WorkspaceSlug, InstalledApp>) {
  const list = async (): Promise<AppAuthorization[]> =>
    (await page.get('/!api/internal/account/authorizations')).json()

  async function load(where: WorkspaceSlug, key = 'gauge'): Promise<ConnectModule | undefined> {
    const href = `${testOrigin}/2.0/repositories/${repositories[where]}`
    const target = { type: 'repository', links: { self: { href } } }
    const path = `/!api/internal/connect/modules/${encodeURIComponent(workspaces[where].uuid)}`
    const response = await page.send('POST', path, [{ target, modules: [place] }])
    const modules: ConnectModule[] = await response.json()
    return modules.find((module) => module.app_key === key)
  }
  return {
    page,
    list,
    load,
    async standing(where: WorkspaceSlug = 'acme', key = 'gauge'): Promise<AppStanding> {
      const options = (await load(where, key))?.options
      if (!options) throw new Error(`The app shows nothing in ${where}.`)
      if (options['access-token'] !== undefined) return 'token'
      return options['user-denied'] === 'true' ? 'denied' : 'asks'
    },
    async allow(where: WorkspaceSlug = 'acme'): Promise<string> {
      const response = await page.requestToken({
        client_id: apps[where].clientId,
        redirect_uri: 'https://gauge.example/panel',
        disallow_creation: 'false',
      })
      const { access_token: token } = await response.json()
      return token
    },
    deny: (where: WorkspaceSlug = 'acme') =>
      page.send('PUT', `/!api/internal/consumers/${apps[where].clientId}/denials`),
    async revokeAll(): Promise<void> {
      for (const { id } of await list()) {
        await page.send('DELETE', `/!api/internal/account/authorizations/${id}`)
      }
    },
  }
}
