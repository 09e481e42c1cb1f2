import { useCallback } from 'react'
import type { HostApi } from '../api/createHostApi.ts'
import type { BranchView, RepositoryView } from '../api/repositorySchemas.ts'
import { ModuleLinks } from '../connect/ModuleLinks.tsx'
import { useSubject } from '../connect/useSubject.ts'
import type { HostServices } from '../createHostServices.ts'
import { DateTime } from '../layout/DateTime.tsx'
import { Loaded } from '../layout/Loaded.tsx'
import { PageHeader } from '../layout/PageHeader.tsx'
import type { RepositoryPageProps } from './RepositoryPageProps.ts'
import styles from './repository.module.css'
import { toSummary } from './toSummary.ts'
import { toCrumbs, toSourcePath } from './toCrumbs.ts'
import { useRepositoryLoad } from './useRepositoryLoad.ts'

export interface BranchPageProps extends RepositoryPageProps {
  name: string
}

/** A branch. */
export function BranchPage(props: BranchPageProps) {
  const { services, workspace, repository, name, isSignedIn } = props
  const read = useCallback(
    (api: HostApi, ...names: [string, string]) => api.branch(...names, name),
    [name],
  )
  const load = useRepositoryLoad(props, read)
  return (
    <Loaded
      isSignedIn={isSignedIn}
      load={load}
      missing={`${workspace}/${repository} has no branch ${name}, or you may not see it.`}
      title={name}
      what="branch"
    >
      {([owner, branch]) => <Branch branch={branch} repository={owner} services={services} />}
    </Loaded>
  )
}

const actionPlaces = ['webItems:org.bitbucket.branch.summary.actions']
const infoPlaces = ['webItems:org.bitbucket.branch.summary.info']

interface BranchProps {
  services: HostServices
  repository: RepositoryView
  branch: BranchView
}

function Branch({ services, repository, branch: { name, target, links } }: BranchProps) {
  const { workspace, full_name: fullName } = repository
  const subject = useSubject({ workspace, type: 'branch', href: links.self.href })
  const shared = { services, subject }
  return (
    <>
      <PageHeader
        actions={<ModuleLinks {...shared} label="Actions of apps" places={actionPlaces} />}
        crumbs={toCrumbs(repository, { name: 'Branches', path: 'branches/' })}
        title={name}
      />
      <dl className={styles['facts']}>
        <dt>Newest commit</dt>
        <dd>
          <a className={styles['hash']} href={`/${fullName}/commits/${target.hash}`}>
            {target.hash.slice(0, 7)}
          </a>{' '}
          {toSummary(target.message)}
        </dd>
        <dt>Date</dt>
        <dd>
          <DateTime value={target.date} />
        </dd>
        <dt>Source</dt>
        <dd>
          <a href={`/${fullName}/${toSourcePath(name, '')}`}>View source</a>
        </dd>
      </dl>
      <ModuleLinks {...shared} label="Information of apps" places={infoPlaces} />
    </>
  )
}
