import type { HostApi } from '../api/createHostApi.ts'
import { DateTime } from '../layout/DateTime.tsx'
import { PullRequestLozenge } from '../pull-request/PullRequestLozenge.tsx'
import { RepositoryList } from './RepositoryList.tsx'
import type { RepositoryPageProps } from './RepositoryPageProps.ts'
import styles from './repository.module.css'

const choose = (api: HostApi) => api.pullRequests

/** The open pull requests of a repository. */
export function PullRequestsPage(props: RepositoryPageProps) {
  return (
    <RepositoryList
      {...props}
      empty="No pull request is open."
      choose={choose}
      title="Pull requests"
      renderItem={({ id, title, state, draft, author, updated_on: updatedOn }, repository) => (
        <>
          <span>
            <a href={`/${repository.full_name}/pull-requests/${id}`}>{title}</a>{' '}
            <PullRequestLozenge isDraft={draft} state={state} />
          </span>
          <span className={styles['subtle']}>
            #{id} by {author.display_name}, updated <DateTime value={updatedOn} />
          </span>
        </>
      )}
      toKey={({ id }) => String(id)}
      what="pull requests"
    />
  )
}
