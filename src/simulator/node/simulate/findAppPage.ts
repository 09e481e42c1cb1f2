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
  const page = `addon/${key}/${module.key}`
  const settings = `/${workspace}/workspace/settings`
  switch (type) {
    case 'configurePage':
      return `${settings}/addon-management/${key}/configure`
    case 'profileTabs':
      return `/${page}/ana`
    case 'generalPages':
      return `/${page}/${workspace}`
    default:
  }
  if (location.includes('.mirror.')) return `${settings}/mirrors`
  if (location === 'org.bitbucket.account.admin') return `${settings}/${page}`
  if (location === 'org.bitbucket.addon.management') return `${settings}/addon-management`
  if (repository === undefined) return `/${workspace}/`
  return `/${repository}${toRepositoryPath(type, location, page)}`
}

function toRepositoryPath(type: ConnectModuleType, location: string, page: string): string {
  if (type === 'repoPages') return `/${page}`
  if (type === 'adminPages') return `/admin/${page}`
  if (type === 'webCards' || type === 'fileViews') return '/src/main/README.md'
  if (location.includes('.pullrequest.')) return '/pull-requests/1'
  if (location.includes('.branch.')) return '/branches/'
  return location.includes('.commit.') ? '/commits/' : ''
}

function rank({ location }: ConnectUiModule): number {
  return location === 'org.bitbucket.pullrequest.overview.informationPanel' ? 0 : 1
}
