import { useCallback } from 'react'
import type { HostApi } from '../api/createHostApi.ts'
import type { CommitView, RepositoryView } from '../api/repositorySchemas.ts'
import { ModuleLinks } from '../connect/ModuleLinks.tsx'
import { useSubject } from '../connect/useSubject.ts'
import type { HostServices } from '../createHostServices.ts'
import { DateTime } from '../layout/DateTime.tsx'
import { Loaded } from '../layout/Loaded.tsx'
import { PageHeader } from '../layout/PageHeader.tsx'
import type { RepositoryPageProps } from './RepositoryPageProps.ts'
import styles from './repository.module.css'
import { toCrumbs, toSourcePath } from './toCrumbs.ts'
import { toSummary } from './toSummary.ts'
import { useRepositoryLoad } from './useRepositoryLoad.ts'

export interface CommitPageProps extends RepositoryPageProps {
  /** May be shortened. */
  hash: string
}

/** A commit. */
export function CommitPage(props: CommitPageProps) {
  const { services, workspace, repository, hash, isSignedIn } = props
  const read = useCallback(
    (api: HostApi, ...names: [string, string]) => api.commit(...names, hash),
    [hash],
  )
  const load = useRepositoryLoad(props, read)
  return (
    <Loaded
      isSignedIn={isSignedIn}
      load={load}
      missing={`${workspace}/${repository} has no commit ${hash}, or you may not see it.`}
      title={`Commit ${hash.slice(0, 7)}`}
      what="commit"
    >
      {([owner, commit]) => <Commit commit={commit} repository={owner} services={services} />}
    </Loaded>
  )
}

const actionPlaces = ['webItems:org.bitbucket.commit.summary.actions']
const infoPlaces = ['webItems:org.bitbucket.commit.summary.info']

interface CommitProps {
  services: HostServices
  repository: RepositoryView
  commit: CommitView
}

function Commit({ services, repository, commit }: CommitProps) {
  const { hash, message, author, date, parents, links } = commit
  const { workspace, full_name: fullName } = repository
  const subject = useSubject({ workspace, type: 'commit', href: links.self.href })
  const shared = { services, subject }
  return (
    <>
      <PageHeader
        actions={<ModuleLinks {...shared} label="Actions of apps" places={actionPlaces} />}
        crumbs={toCrumbs(repository, { name: 'Commits', path: 'commits/' })}
        title={toSummary(message)}
      />
      <dl className={styles['facts']}>
        <dt>Commit</dt>
        <dd className={styles['hash']}>{hash}</dd>
        <dt>Author</dt>
        <dd>{author.user?.display_name ?? author.raw}</dd>
        <dt>Date</dt>
        <dd>
          <DateTime value={date} />
        </dd>
        <dt>Parents</dt>
        <dd>
          {parents.length === 0 && 'None'}
          {parents.map((parent) => (
            <a
              className={styles['hash']}
              href={`/${fullName}/commits/${parent.hash}`}
              key={parent.hash}
            >
              {parent.hash.slice(0, 7)}
            </a>
          ))}
        </dd>
        <dt>Source</dt>
        <dd>
          <a href={`/${fullName}/${toSourcePath(hash, '')}`}>View source</a>
        </dd>
      </dl>
      <ModuleLinks {...shared} label="Information of apps" places={infoPlaces} />
    </>
  )
}
