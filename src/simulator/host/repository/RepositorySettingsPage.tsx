import { useCallback } from 'react'
import type { HostApi } from '../api/createHostApi.ts'
import type { OwnerView } from '../api/repositorySchemas.ts'
import { Loaded } from '../layout/Loaded.tsx'
import { PageHeader } from '../layout/PageHeader.tsx'
import { AdminsOnlyMessage } from '../settings/AdminsOnlyMessage.tsx'
import type { RepositoryPageProps } from './RepositoryPageProps.ts'
import styles from './repository.module.css'
import { toCrumbs } from './toCrumbs.ts'
import { useRepositoryLoad } from './useRepositoryLoad.ts'

/** What a repository is set to. Pages of apps stand in the menu beside it. */
export function RepositorySettingsPage(props: RepositoryPageProps) {
  const { services, workspace, repository, isSignedIn } = props
  const read = useCallback(
    (_api: HostApi, name: string): Promise<OwnerView> => services.owner(name),
    [services],
  )
  const load = useRepositoryLoad(props, read)
  return (
    <Loaded
      isSignedIn={isSignedIn}
      load={load}
      missing={`There is no repository ${workspace}/${repository}, or you may not see it.`}
      title="Repository settings"
      what="settings"
    >
      {([found, owner]) => (
        <>
          <PageHeader crumbs={toCrumbs(found)} title="Repository settings" />
          {owner.type === 'workspace' && owner.is_admin ? (
            <dl className={styles['facts']}>
              <dt>Name</dt>
              <dd>{found.name}</dd>
              <dt>Description</dt>
              <dd>{found.description || 'None'}</dd>
              <dt>Access</dt>
              <dd>{found.is_private ? 'Private' : 'Public'}</dd>
              <dt>Main branch</dt>
              <dd>{found.mainbranch.name}</dd>
            </dl>
          ) : (
            <AdminsOnlyMessage />
          )}
        </>
      )}
    </Loaded>
  )
}
