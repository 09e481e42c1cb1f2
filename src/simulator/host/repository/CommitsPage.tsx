import type { HostApi } from '../api/createHostApi.ts'
import { DateTime } from '../layout/DateTime.tsx'
import { RepositoryList } from './RepositoryList.tsx'
import type { RepositoryPageProps } from './RepositoryPageProps.ts'
import styles from './repository.module.css'
import { toSummary } from './toSummary.ts'

const choose = (api: HostApi) => api.commits

/** The commits of a repository, newest first. */
export function CommitsPage(props: RepositoryPageProps) {
  return (
    <RepositoryList
      {...props}
      empty="There is no commit."
      choose={choose}
      title="Commits"
      renderItem={({ hash, message, author, date }, { full_name: fullName }) => (
        <>
          <span>
            <a className={styles['hash']} href={`/${fullName}/commits/${hash}`}>
              {hash.slice(0, 7)}
            </a>{' '}
            {toSummary(message)}
          </span>
          <span className={styles['subtle']}>
            {author.user?.display_name ?? author.raw}, <DateTime value={date} />
          </span>
        </>
      )}
      toKey={({ hash }) => hash}
      what="commits"
    />
  )
}
