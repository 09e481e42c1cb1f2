import { bitbucketAddresses } from '../../../contract/bitbucketAddresses.ts'
import type { HostApi } from '../api/createHostApi.ts'
import type { DashboardView } from '../api/pullRequestSchemas.ts'
import { FailureMessage } from '../layout/FailureMessage.tsx'
import { LoadingMessage } from '../layout/LoadingMessage.tsx'
import { useLoad } from '../layout/useLoad.ts'
import { usePageTitle } from '../layout/usePageTitle.ts'
import { PullRequestLozenge } from '../pull-request/PullRequestLozenge.tsx'
import styles from './pages.module.css'

export interface DashboardPageProps {
  api: HostApi
}

/** The way to everything the simulator has. */
export function DashboardPage({ api }: DashboardPageProps) {
  const { state, retry } = useLoad(api.dashboard)
  usePageTitle('Pull requests')

  return (
    <div className={styles['page']}>
      <h1>Bitbucket simulator</h1>
      <p>
        A Bitbucket on your own machine that shows how an app asks for access, with made-up users
        and repositories.
      </p>
      <h2>Pull requests</h2>
      {state.status === 'loading' && <LoadingMessage label="Loading the pull requests" />}
      {state.status === 'failed' && (
        <FailureMessage error={state.error} onRetry={retry} title="The list could not be loaded" />
      )}
      {state.status === 'loaded' && (
        <>
          <PullRequestList pullRequests={state.value.pull_requests} />
          <h2>Start states</h2>
          <p className={styles['subtle']}>
            Each sets everything back and opens a pull request. Your changes are lost.
          </p>
          <ul className={styles['list']}>
            {state.value.scenarios.map(({ name, title, description, address }) => (
              <li key={name}>
                <a href={address}>{title}</a>
                <p>{description}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>Settings</h2>
      <ul className={styles['list']}>
        <li>
          <a href={bitbucketAddresses.appAuthorizations}>App authorizations</a>
          <p>What you have allowed or denied, and how to take it back.</p>
        </li>
        <li>
          <a href={bitbucketAddresses.labs}>Labs</a>
          <p>Whether apps have to ask at all.</p>
        </li>
      </ul>
    </div>
  )
}

function PullRequestList({ pullRequests }: { pullRequests: DashboardView['pull_requests'] }) {
  if (pullRequests.length === 0) return <p>There is no pull request you may see.</p>

  return (
    <ul className={styles['list']}>
      {pullRequests.map(({ id, title, state, draft, author, destination }) => (
        <li key={`${destination.repository.full_name}#${id}`}>
          <a href={`/${destination.repository.full_name}/pull-requests/${id}`}>{title}</a>
          <p>
            <PullRequestLozenge isDraft={draft} state={state} /> {destination.repository.full_name}{' '}
            #{id} by {author.display_name}
          </p>
        </li>
      ))}
    </ul>
  )
}
