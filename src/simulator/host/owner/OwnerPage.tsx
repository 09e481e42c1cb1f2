import Avatar from '@atlaskit/avatar'
import type { OwnerView } from '../api/repositorySchemas.ts'
import type { PageModule } from '../connect/createModuleCache.ts'
import { FullPageModule } from '../connect/FullPageModule.tsx'
import { ModuleTabs } from '../connect/ModuleTabs.tsx'
import { toModuleAddress } from '../connect/toModuleAddress.ts'
import { useSubject } from '../connect/useSubject.ts'
import type { HostServices } from '../createHostServices.ts'
import { PageHeader } from '../layout/PageHeader.tsx'
import type { OwnerPath } from './OwnerPages.tsx'
import { type OwnerFacts, toOwnerFacts } from './toOwnerFacts.ts'
import { WorkspaceRepositories } from './WorkspaceRepositories.tsx'

export interface OwnerPageProps {
  services: HostServices
  address: OwnerPath
  owner: OwnerView
}

/** A workspace or a profile that is known. */
export function OwnerPage({ services, address, owner }: OwnerPageProps) {
  const facts = toOwnerFacts(owner)
  if (address.page === 'ownerModule') {
    return facts.workspace ? (
      <OwnerModule
        address={address}
        facts={facts}
        services={services}
        workspace={facts.workspace}
      />
    ) : (
      <PageHeader crumbs={[{ name: facts.name, address: facts.address }]} title="Page not found" />
    )
  }
  return (
    <>
      <PageHeader
        actions={owner.type === 'user' && <Avatar src={owner.user.links.avatar.href} />}
        crumbs={[]}
        title={facts.name}
      />
      {facts.workspace && (
        <OwnerTabs facts={facts} services={services} workspace={facts.workspace} />
      )}
      {owner.type === 'workspace' ? (
        <WorkspaceRepositories
          isAdmin={owner.is_admin}
          services={services}
          slug={owner.workspace.slug}
        />
      ) : (
        <p>{facts.name} has a profile. The simulator keeps nothing else about users.</p>
      )}
    </>
  )
}

const modulePlaces = ['generalPages', 'profileTabs']
const tabPlaces = ['profileTabs']

interface OwnerPartProps {
  services: HostServices
  facts: OwnerFacts
  workspace: { uuid: string; name: string }
}

interface OwnerModuleProps extends OwnerPartProps {
  address: Extract<OwnerPath, { page: 'ownerModule' }>
}

function OwnerModule({ services, facts, workspace, address }: OwnerModuleProps) {
  const { type, href } = facts
  const subject = useSubject({ workspace, type, href })
  return (
    <FullPageModule
      appKey={address.app}
      crumbs={[{ name: facts.name, address: facts.address }]}
      moduleKey={address.module}
      places={modulePlaces}
      services={services}
      subject={subject}
      renderMenu={(page) =>
        page.module.module_type === 'profileTabs' && (
          <OwnerTabs
            current={toTabAddress(facts, page)}
            facts={facts}
            services={services}
            workspace={workspace}
          />
        )
      }
    />
  )
}

interface OwnerTabsProps extends OwnerPartProps {
  /** Address of the tab that is shown. Default: the owner's own. */
  current?: string
}

function OwnerTabs({ services, facts, workspace, current = facts.address }: OwnerTabsProps) {
  const { name, address, type, href } = facts
  const subject = useSubject({ workspace, type, href })
  return (
    <ModuleTabs
      current={current}
      label={`Pages of ${name}`}
      own={{ name: 'Overview', address }}
      places={tabPlaces}
      services={services}
      subject={subject}
      toAddress={(page) => toTabAddress(facts, page)}
    />
  )
}

function toTabAddress({ address }: OwnerFacts, page: PageModule): string {
  return toModuleAddress('/addon', page) + address.replace(/\/$/, '')
}
