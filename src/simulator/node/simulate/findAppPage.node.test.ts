import { expect, test } from 'vitest'
import type { ConnectModules } from '../../../contract/ConnectDescriptor.ts'
import { createSimulatorServer } from '../../server/createSimulatorServer.ts'
import { describePlaces, places, toModuleKey } from '../../../testing/describePlaces.ts'
import { findAppPage } from './findAppPage.ts'

const panel = 'org.bitbucket.pullrequest.overview.informationPanel'

function find(modules: ConnectModules, workspace = 'acme'): string {
  const authentication = { type: 'jwt' as const }
  const baseUrl = 'https://gauge.example'
  return findAppPage(
    { key: 'gauge', name: 'Gauge', description: '', baseUrl, authentication, modules },
    workspace,
  )
}

function at(location?: string) {
  return [{ key: 'one', name: { value: 'One' }, url: '/', ...(location && { location }) }]
}

test.each<[string, ConnectModules, workspace?: string]>([
  ['/acme/checkout/pull-requests/1', { webPanels: at(panel) }],
  ['/orbit/telemetry/pull-requests/1', { webPanels: at(panel) }, 'orbit'],
  ['/acme/checkout', { webPanels: at('org.bitbucket.repository.overview.informationPanel') }],
  ['/acme/checkout/branches/', { webItems: at('org.bitbucket.branch.summary.info') }],
  ['/acme/checkout/commits/', { webItems: at('org.bitbucket.commit.summary.info') }],
  ['/acme/checkout/addon/gauge/one', { repoPages: at('org.bitbucket.repository.navigation') }],
  ['/acme/checkout/src/main/README.md', { fileViews: at() }],
  ['/acme/checkout/admin/addon/gauge/one', { adminPages: at('org.bitbucket.repository.admin') }],
  ['/acme/workspace/settings/addon/gauge/one', { adminPages: at('org.bitbucket.account.admin') }],
  ['/acme/workspace/settings/addon-management/gauge/configure', { configurePage: at() }],
  ['/addon/gauge/one/ana', { profileTabs: at() }],
  ['/addon/gauge/one/acme', { generalPages: at() }],
  ['/acme/checkout', { helpPanel: at() }],
  ['/', {}],
  ['/lindqvist/', { webPanels: at(panel) }, 'lindqvist'],
])('default: %s', (path, modules, workspace) => {
  expect(find(modules, workspace)).toBe(path)
})

test('behavior: a panel beside a pull request comes first', () => {
  const modules = { repoPages: at('org.bitbucket.repository.actions'), webPanels: at(panel) }

  expect(find(modules)).toBe('/acme/checkout/pull-requests/1')
})

test.each(places)('behavior: the page for $name is there', async ({ name }) => {
  const all = describePlaces('https://gauge.example')
  const modules = Object.entries(all.modules ?? {}).flatMap(([type, list]) => {
    const own = Array.isArray(list) ? list.filter((one) => isAt(one, name)) : []
    return own.length > 0 ? [[type, own]] : []
  })
  const descriptor = { ...all, modules: Object.fromEntries(modules) }
  const server = createSimulatorServer({ origin: 'http://localhost:7990', descriptor })

  const path = findAppPage(descriptor, 'acme')

  expect(path).not.toBe('/')
  const response = await server.handle(new Request(`http://localhost:7990${path}`))
  expect([path, response.status]).toEqual([path, 200])
})

function isAt(module: object, name: string): boolean {
  return 'key' in module && module.key === toModuleKey(name)
}
