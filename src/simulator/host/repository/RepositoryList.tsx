import { type ReactNode, useCallback } from 'react'
import type { HostApi } from '../api/createHostApi.ts'
import type { PageView, RepositoryView } from '../api/repositorySchemas.ts'
import { Loaded } from '../layout/Loaded.tsx'
import { PageHeader } from '../layout/PageHeader.tsx'
import { Pager, readPage } from '../layout/Pager.tsx'
import type { RepositoryPageProps } from './RepositoryPageProps.ts'
import styles from './repository.module.css'
import { toCrumbs } from './toCrumbs.ts'
import { useRepositoryLoad } from './useRepositoryLoad.ts'

export interface RepositoryListProps<value> extends RepositoryPageProps {
  title: string
  /** Which list of the API it is. The same function between renders. */
  choose: (
    api: HostApi,
  ) => (workspace: string, repository: string, page: number) => Promise<PageView<value>>
  /** What is listed, such as "branches". */
  what: string
  empty: string
  toKey: (value: value) => string
  renderItem: (value: value, repository: RepositoryView) => ReactNode
}

/** A page that lists something of a repository. */
export function RepositoryList<value>(props: RepositoryListProps<value>) {
  const { services, workspace, repository, isSignedIn, choose, title, what } = props
  const page = readPage(services.location.search)
  const read = useCallback(
    (api: HostApi, ...names: [string, string]) => choose(api)(...names, page),
    [choose, page],
  )
  const load = useRepositoryLoad({ services, workspace, repository, isSignedIn }, read)

  return (
    <Loaded
      isSignedIn={isSignedIn}
      load={load}
      missing={`There is no repository ${workspace}/${repository}, or you may not see it.`}
      title={title}
      what={what}
    >
      {([owner, list]) => (
        <>
          <PageHeader crumbs={toCrumbs(owner)} title={title} />
          {list.values.length === 0 ? (
            <p>{props.empty}</p>
          ) : (
            <ul aria-label={title} className={styles['list']}>
              {list.values.map((value) => (
                <li key={props.toKey(value)}>{props.renderItem(value, owner)}</li>
              ))}
            </ul>
          )}
          <Pager hasNext={list.next !== undefined} page={page} />
        </>
      )}
    </Loaded>
  )
}
