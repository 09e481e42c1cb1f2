import { useCallback } from 'react'
import type { HostApi } from '../api/createHostApi.ts'
import type { SourceView } from '../api/createRepositoryApi.ts'
import type { RepositoryView } from '../api/repositorySchemas.ts'
import { ModulePanels } from '../connect/ModulePanels.tsx'
import { useSubject } from '../connect/useSubject.ts'
import type { HostServices } from '../createHostServices.ts'
import { Loaded } from '../layout/Loaded.tsx'
import { PageHeader } from '../layout/PageHeader.tsx'
import { FileViews } from './FileViews.tsx'
import { FolderList } from './FolderList.tsx'
import type { RepositoryPageProps } from './RepositoryPageProps.ts'
import styles from './repository.module.css'
import { toCrumbs, toSourcePath } from './toCrumbs.ts'
import { useRepositoryLoad } from './useRepositoryLoad.ts'

export interface SourcePageProps extends RepositoryPageProps {
  /** A branch or a hash. */
  at: string
  /** Without slashes at the ends; empty for the root. */
  path: string
}

/** A folder or a file, with the cards and views of apps. */
export function SourcePage(props: SourcePageProps) {
  const { services, workspace, repository, at, path, isSignedIn } = props
  const read = useCallback(
    (api: HostApi, ...names: [string, string]) => api.source(...names, at, path),
    [at, path],
  )
  const load = useRepositoryLoad(props, read)
  return (
    <Loaded
      isSignedIn={isSignedIn}
      load={load}
      missing={`${workspace}/${repository} has no ${path || 'source'} at ${at}, or you may not see it.`}
      title={path || at}
      what="source"
    >
      {([owner, source]) => (
        <Source at={at} path={path} repository={owner} services={services} source={source} />
      )}
    </Loaded>
  )
}

const cardLocation = 'webCards:org.bitbucket.source'

interface SourceProps {
  services: HostServices
  repository: RepositoryView
  source: SourceView
  at: string
  path: string
}

function Source({ services, repository, source, at, path }: SourceProps) {
  const { workspace, full_name: fullName, links } = repository
  const subject = useSubject({
    workspace,
    type: source.type === 'file' ? 'commit_file' : 'commit_directory',
    href: `${links.self.href}/${toSourcePath(at, path)}`,
  })
  const folders = path.split('/').slice(0, -1)
  const name = path.split('/').at(-1) || at
  return (
    <>
      <PageHeader
        crumbs={toCrumbs(
          repository,
          ...(path === '' ? [] : [{ name: at, path: toSourcePath(at, '') }]),
          ...folders.map((folder, index) => ({
            name: folder,
            path: toSourcePath(at, folders.slice(0, index + 1).join('/')),
          })),
        )}
        title={name}
      />
      <div className={styles['columns']}>
        {source.type === 'file' ? (
          <FileViews name={name} services={services} subject={subject} text={source.text} />
        ) : (
          <FolderList at={at} entries={source.entries} repository={fullName} />
        )}
        <section aria-label="Apps">
          <ModulePanels location={cardLocation} services={services} subject={subject} />
        </section>
      </div>
    </>
  )
}
