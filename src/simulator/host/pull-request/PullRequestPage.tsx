import { useCallback } from 'react'
import { HostRequestError } from '../api/HostRequestError.ts'
import type { RepositoryView } from '../api/repositorySchemas.ts'
import type { PullRequestView } from '../api/pullRequestSchemas.ts'
import { ModuleLinks } from '../connect/ModuleLinks.tsx'
import { ModulePanels } from '../connect/ModulePanels.tsx'
import { useSubject } from '../connect/useSubject.ts'
import type { HostServices } from '../createHostServices.ts'
import { FailureMessage } from '../layout/FailureMessage.tsx'
import { LoadingMessage } from '../layout/LoadingMessage.tsx'
import { SignedOutMessage } from '../layout/SignedOutMessage.tsx'
import { useLoad } from '../layout/useLoad.ts'
import { usePageTitle } from '../layout/usePageTitle.ts'
import { PullRequestDetails } from './PullRequestDetails.tsx'
import styles from './PullRequestPage.module.css'

export interface PullRequestPageProps {
  services: HostServices
  workspace: string
  repository: string
  id: number
  isSignedIn: boolean
}

const actionPlaces = ['webItems:org.bitbucket.pullrequest.summary.actions']
const infoPlaces = ['webItems:org.bitbucket.pullrequest.summary.info']
const panelLocation = 'webPanels:org.bitbucket.pullrequest.overview.informationPanel'

function isHidden(error: unknown): boolean {
  return error instanceof HostRequestError && [401, 403, 404].includes(error.status)
}

/** A pull request, and beside it the panels of the apps of its workspace. */
export function PullRequestPage(props: PullRequestPageProps) {
  const { services, workspace, repository, id, isSignedIn } = props
  const load = useCallback(
    () =>
      Promise.all([
        services.api.pullRequest(workspace, repository, id),
        services.repository(workspace, repository),
        services.settings(),
      ]),
    [services, workspace, repository, id],
  )
  const { state, retry } = useLoad(load)
  const name = `Pull request #${id}`
  usePageTitle(state.status === 'loaded' ? `${state.value[0].title} · ${name}` : name)

  if (state.status === 'loaded') {
    const [pullRequest, owner] = state.value
    return <LoadedPullRequest owner={owner} pullRequest={pullRequest} services={services} />
  }
  return (
    <>
      <h1>{name}</h1>
      {state.status === 'loading' && <LoadingMessage label="Loading the pull request" />}
      {state.status === 'failed' && isHidden(state.error) && !isSignedIn && <SignedOutMessage />}
      {state.status === 'failed' && isHidden(state.error) && isSignedIn && (
        <p>
          {workspace}/{repository} has no pull request #{id}, or you may not see it.{' '}
          <a href="/">Go to the pull requests</a>
        </p>
      )}
      {state.status === 'failed' && !isHidden(state.error) && (
        <FailureMessage
          error={state.error}
          onRetry={retry}
          title="The pull request could not be loaded"
        />
      )}
    </>
  )
}

interface LoadedPullRequestProps {
  services: HostServices
  owner: RepositoryView
  pullRequest: PullRequestView
}

function LoadedPullRequest({ services, owner, pullRequest }: LoadedPullRequestProps) {
  const subject = useSubject({
    workspace: owner.workspace,
    type: 'pullrequest',
    id: pullRequest.id,
    href: pullRequest.links.self.href,
  })
  const links = { services, subject }
  return (
    <div className={styles['columns']}>
      <PullRequestDetails
        actions={<ModuleLinks {...links} label="Actions of apps" places={actionPlaces} />}
        info={<ModuleLinks {...links} label="Information of apps" places={infoPlaces} />}
        pullRequest={pullRequest}
        repository={owner}
      />
      <section aria-label="Apps" className={styles['sidebar']}>
        <ModulePanels location={panelLocation} services={services} subject={subject} />
      </section>
    </div>
  )
}
