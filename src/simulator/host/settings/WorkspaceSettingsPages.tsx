import type { ReactNode } from 'react'
import { FullPageModule } from '../connect/FullPageModule.tsx'
import { useSubject } from '../connect/useSubject.ts'
import type { HostServices } from '../createHostServices.ts'
import { Loaded } from '../layout/Loaded.tsx'
import { PageHeader } from '../layout/PageHeader.tsx'
import type { HostPath } from '../parseHostPath.ts'
import { AdminsOnlyMessage } from './AdminsOnlyMessage.tsx'
import { ConfigurableApps } from './ConfigurableApps.tsx'
import { Mirrors } from './Mirrors.tsx'
import { useWorkspaceLoad, type WorkspaceOwner } from './useWorkspaceLoad.ts'

export type WorkspaceSettingsPath = Extract<
  HostPath,
  { page: 'workspaceSettings' | 'mirrors' | 'workspaceSettingsModule' | 'configure' }
>

export interface WorkspaceSettingsPagesProps {
  services: HostServices
  address: WorkspaceSettingsPath
  isSignedIn: boolean
}

/** The settings of a workspace that apps have a part in. */
export function WorkspaceSettingsPages({
  services,
  address,
  isSignedIn,
}: WorkspaceSettingsPagesProps) {
  const load = useWorkspaceLoad(services, address.workspace)
  return (
    <Loaded
      isSignedIn={isSignedIn}
      load={load}
      missing={`There is no workspace ${address.workspace}, or you may not see it.`}
      title="Workspace settings"
      what="settings"
    >
      {(owner) =>
        owner.is_admin ? (
          <Settings address={address} owner={owner} services={services} />
        ) : (
          <SettingsPage owner={owner} title="Workspace settings">
            <AdminsOnlyMessage />
          </SettingsPage>
        )
      }
    </Loaded>
  )
}

const pagePlaces = ['adminPages:org.bitbucket.account.admin']
const configurePlaces = ['configurePage']

interface SettingsProps extends Omit<WorkspaceSettingsPagesProps, 'isSignedIn'> {
  owner: WorkspaceOwner
}

function Settings({ services, address, owner }: SettingsProps) {
  const { workspace } = owner
  const subject = useSubject({ workspace, type: 'workspace', href: workspace.links.self.href })
  const shared = { services, subject }
  const crumbs = [
    { name: workspace.name, address: `/${workspace.slug}/` },
    { name: 'Workspace settings', address: `/${workspace.slug}/workspace/settings/` },
  ]
  switch (address.page) {
    case 'workspaceSettings':
      return (
        <SettingsPage owner={owner} title="Workspace settings">
          <ConfigurableApps {...shared} workspace={workspace.slug} />
        </SettingsPage>
      )
    case 'mirrors':
      return (
        <SettingsPage owner={owner} title="Mirrors">
          <Mirrors {...shared} />
        </SettingsPage>
      )
    case 'workspaceSettingsModule':
      return (
        <FullPageModule
          {...shared}
          appKey={address.app}
          crumbs={crumbs}
          moduleKey={address.module}
          places={pagePlaces}
        />
      )
    case 'configure':
      return (
        <FullPageModule {...shared} appKey={address.app} crumbs={crumbs} places={configurePlaces} />
      )
    default:
      return address satisfies never
  }
}

interface SettingsPageProps {
  owner: WorkspaceOwner
  title: string
  children: ReactNode
}

function SettingsPage({ owner: { workspace }, title, children }: SettingsPageProps) {
  return (
    <>
      <PageHeader
        crumbs={[{ name: workspace.name, address: `/${workspace.slug}/` }]}
        title={title}
      />
      {children}
    </>
  )
}
