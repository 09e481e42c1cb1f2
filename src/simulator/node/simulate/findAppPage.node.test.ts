import { expect, test } from 'vitest'
import type { ConnectModules } from '../../../contract/ConnectDescriptor.ts'
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
  ['/acme/checkout/admin', { adminPages: at('org.bitbucket.repository.admin') }],
  ['/acme/workspace/settings/addon-management', { adminPages: at('org.bitbucket.account.admin') }],
  ['/acme/workspace/settings/addon-management', { configurePage: at() }],
  ['/ana/', { profileTabs: at() }],
  ['/', { generalPages: at() }],
  ['/', {}],
  ['/lindqvist/', { webPanels: at(panel) }, 'lindqvist'],
])('default: %s', (path, modules, workspace) => {
  expect(find(modules, workspace)).toBe(path)
})

test('behavior: a panel beside a pull request comes first', () => {
  const modules = { repoPages: at('org.bitbucket.repository.actions'), webPanels: at(panel) }

  expect(find(modules)).toBe('/acme/checkout/pull-requests/1')
})
