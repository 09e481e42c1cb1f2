import type { HostServices } from './createHostServices.ts'
import type { HostPath } from './parseHostPath.ts'
import { RepositoryNavigation } from './repository/RepositoryNavigation.tsx'
import { WorkspaceSettingsNavigation } from './settings/WorkspaceSettingsNavigation.tsx'

export interface PageNavigationProps {
  services: HostServices
  address: HostPath
  /** Of the page. */
  path: string
}

const settingsPage = /^\/[^/]+\/workspace\/settings(?:\/|$)/

/** The menu beside a page, where there is one: of a repository, or of a workspace's settings. */
export function PageNavigation({ services, address, path }: PageNavigationProps) {
  if ('repository' in address) {
    return <RepositoryNavigation address={address} path={path} services={services} />
  }
  const workspace = 'workspace' in address ? address.workspace : undefined
  if (workspace === undefined || !settingsPage.test(path)) return null
  return <WorkspaceSettingsNavigation path={path} services={services} workspace={workspace} />
}
