import { appAddresses } from '../../../contract/appAddresses.ts'
import { oauthAddresses } from '../../../contract/oauthAddresses.ts'
import { ModuleLinks } from '../connect/ModuleLinks.tsx'
import { toModuleAddress } from '../connect/toModuleAddress.ts'
import { useSubject } from '../connect/useSubject.ts'
import type { HostServices } from '../createHostServices.ts'
import { SideNavigation } from '../layout/SideNavigation.tsx'
import { useLoad } from '../layout/useLoad.ts'
import { useWorkspaceLoad, type WorkspaceOwner } from './useWorkspaceLoad.ts'

export interface WorkspaceSettingsNavigationProps {
  services: HostServices
  /** Slug or uuid. */
  workspace: string
  /** Of the page. */
  path: string
}

/** The menu of a workspace's settings, with what apps add to it. Nothing for who may not see them. */
export function WorkspaceSettingsNavigation(props: WorkspaceSettingsNavigationProps) {
  const { services, workspace } = props
  const { state } = useLoad(useWorkspaceLoad(services, workspace))
  if (state.status !== 'loaded' || !state.value.is_admin) return null
  return <Navigation {...props} owner={state.value} />
}

const pagePlaces = ['adminPages:org.bitbucket.account.admin']
const managementPlaces = ['webItems:org.bitbucket.addon.management']

const entries = [
  { name: 'Workspace settings', below: '/workspace/settings' },
  { name: 'Develop apps', below: appAddresses.developApps },
  { name: 'Installed apps', below: appAddresses.installedApps },
  { name: 'OAuth consumers', below: oauthAddresses.consumers },
  { name: 'Mirrors', below: '/workspace/settings/mirrors' },
]

interface NavigationProps extends WorkspaceSettingsNavigationProps {
  owner: WorkspaceOwner
}

function Navigation({ services, path, owner: { workspace } }: NavigationProps) {
  const { name, slug, links } = workspace
  const subject = useSubject({ workspace, type: 'workspace', href: links.self.href })
  const shared = { services, subject, direction: 'column' } as const
  return (
    <SideNavigation
      label="Workspace settings"
      links={entries.map((entry) => ({
        name: entry.name,
        address: `/${slug}${entry.below}`,
        isCurrent: path.replace(/\/$/, '') === `/${slug}${entry.below}`,
        below: entry.below === appAddresses.installedApps && (
          <ModuleLinks
            {...shared}
            label="Links of apps beside Installed apps"
            places={managementPlaces}
          />
        ),
      }))}
      title={name}
      titleAddress={`/${slug}/`}
    >
      <ModuleLinks
        {...shared}
        currentPath={path}
        label="Settings of apps"
        places={pagePlaces}
        toAddress={(page) => toModuleAddress(`/${slug}/workspace/settings/addon`, page)}
      />
    </SideNavigation>
  )
}
