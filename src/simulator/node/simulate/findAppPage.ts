import type { ConnectDescriptor, ConnectUiModule } from '../../../contract/ConnectDescriptor.ts'
import type { ConnectModuleType } from '../../../contract/connectModuleTypes.ts'

/** A repository of the seed in each workspace that has one. */
const repositories: Readonly<Record<string, string>> = {
  acme: 'acme/checkout',
  orbit: 'orbit/telemetry',
  ana: 'ana/notes',
}

/** In the order in which a vendor would look for the app. */
const moduleTypes: readonly ConnectModuleType[] = [
  'webPanels',
  'repoPages',
  'webItems',
  'webCards',
  'fileViews',
  'adminPages',
  'configurePage',
  'profileTabs',
  'generalPages',
  'helpPanel',
]

/**
 * Path of a page where an app shows itself: at its first panel, or else its first page.
 * @param workspace slug of where it is installed
 */
export function findAppPage({ key, modules = {} }: ConnectDescriptor, workspace: string): string {
  const repository = repositories[workspace]
  const found = moduleTypes
    .flatMap((type) => (modules[type] ?? []).map((module) => ({ type, module })))
    // A pull request is where most apps are.
    .toSorted((one, other) => rank(one.module) - rank(other.module))
    .at(0)
  if (!found) return '/'
  const { type, module } = found
  const { location = '' } = module
  if (location.startsWith('org.bitbucket.account.') || type === 'configurePage') {
    return `/${workspace}/workspace/settings/addon-management`
  }
  if (type === 'profileTabs') return '/ana/'
  if (type === 'generalPages' || type === 'helpPanel') return '/'
  if (repository === undefined) return `/${workspace}/`
  if (type === 'repoPages') return `/${repository}/addon/${key}/${module.key}`
  if (type === 'webCards' || type === 'fileViews') return `/${repository}/src/main/README.md`
  if (type === 'adminPages') return `/${repository}/admin`
  if (location.includes('.pullrequest.')) return `/${repository}/pull-requests/1`
  if (location.includes('.branch.')) return `/${repository}/branches/`
  if (location.includes('.commit.')) return `/${repository}/commits/`
  return `/${repository}`
}

function rank({ location }: ConnectUiModule): number {
  return location === 'org.bitbucket.pullrequest.overview.informationPanel' ? 0 : 1
}
