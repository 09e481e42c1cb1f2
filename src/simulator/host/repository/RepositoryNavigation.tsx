import { useCallback } from 'react'
import type { RepositoryView } from '../api/repositorySchemas.ts'
import { ModuleLinks } from '../connect/ModuleLinks.tsx'
import { toModuleAddress } from '../connect/toModuleAddress.ts'
import type { PageModule } from '../connect/createModuleCache.ts'
import { useSubject } from '../connect/useSubject.ts'
import type { HostServices } from '../createHostServices.ts'
import { SideNavigation } from '../layout/SideNavigation.tsx'
import { useLoad } from '../layout/useLoad.ts'
import type { RepositoryPath } from '../parseHostPath.ts'

export interface RepositoryNavigationProps {
  services: HostServices
  address: RepositoryPath
  /** Of the page. */
  path: string
}

/** The menu of a repository, with what apps add to it. Nothing while the repository is not known. */
export function RepositoryNavigation({ services, address, path }: RepositoryNavigationProps) {
  const { workspace, repository } = address
  const load = useCallback(
    () => services.repository(workspace, repository),
    [services, workspace, repository],
  )
  const { state } = useLoad(load)
  if (state.status !== 'loaded') return null
  return <Navigation address={address} path={path} repository={state.value} services={services} />
}

const navigationPlaces = [
  'repoPages:org.bitbucket.repository.navigation',
  'webItems:org.bitbucket.repository.navigation',
]
const actionPlaces = [
  'repoPages:org.bitbucket.repository.actions',
  'webItems:org.bitbucket.repository.actions',
]
const settingsPlaces = ['adminPages:org.bitbucket.repository.admin']

const entries = [
  { name: 'Source', path: 'src/', pages: ['overview', 'source'] },
  { name: 'Commits', path: 'commits/', pages: ['commits', 'commit'] },
  { name: 'Branches', path: 'branches/', pages: ['branches', 'branch'] },
  { name: 'Pull requests', path: 'pull-requests/', pages: ['pullRequests', 'pullRequest'] },
  { name: 'Repository settings', path: 'admin', pages: ['repositorySettings'] },
]

interface NavigationProps extends RepositoryNavigationProps {
  repository: RepositoryView
}

function Navigation({ services, address, path, repository }: NavigationProps) {
  const { workspace, name, full_name: fullName, links } = repository
  const subject = useSubject({ workspace, type: 'repository', href: links.self.href })
  const isSettings = ['repositorySettings', 'repositorySettingsModule'].includes(address.page)
  const shared = { services, subject, direction: 'column', currentPath: path } as const
  const toPage = (page: PageModule) =>
    page.module.module_type === 'repoPages'
      ? toModuleAddress(`/${fullName}/addon`, page)
      : undefined

  return (
    <SideNavigation
      label="Repository"
      links={entries.map((entry) => ({
        name: entry.name,
        address: `/${fullName}/${entry.path}`,
        isCurrent: entry.pages.includes(address.page),
        below: entry.path === 'admin' && isSettings && (
          <ModuleLinks
            {...shared}
            label="Settings of apps"
            places={settingsPlaces}
            toAddress={(page) => toModuleAddress(`/${fullName}/admin/addon`, page)}
          />
        ),
      }))}
      title={name}
      titleAddress={`/${fullName}`}
    >
      <ModuleLinks {...shared} label="Pages of apps" places={navigationPlaces} toAddress={toPage} />
      <ModuleLinks {...shared} label="Actions of apps" places={actionPlaces} toAddress={toPage} />
    </SideNavigation>
  )
}
