import type { HostSession } from '../../contract/HostAccount.ts'
import { AppMessageList } from './ap-modules/AppMessageList.tsx'
import { AccessRequestPrompt } from './consent/AccessRequestPrompt.tsx'
import { HostFlagGroup } from './consent/HostFlagGroup.tsx'
import type { HostServices } from './createHostServices.ts'
import { ConnectDialog } from './dialog/ConnectDialog.tsx'
import { FailureMessage } from './layout/FailureMessage.tsx'
import { HostLayout } from './layout/HostLayout.tsx'
import { LoadingMessage } from './layout/LoadingMessage.tsx'
import { useLoad } from './layout/useLoad.ts'
import { AppAuthorizationsPage } from './pages/AppAuthorizationsPage.tsx'
import { DashboardPage } from './pages/DashboardPage.tsx'
import { LabsPage } from './pages/LabsPage.tsx'
import { NotFoundPage } from './pages/NotFoundPage.tsx'
import { parseHostPath } from './parseHostPath.ts'
import { PullRequestPage } from './pull-request/PullRequestPage.tsx'

export interface HostAppProps {
  services: HostServices
  /** Path of the page's address. */
  path: string
}

/** The host: the page of an address, and what stands above all pages. */
export function HostApp({ services, path }: HostAppProps) {
  const { state, retry } = useLoad(services.start)
  const switchUser = async (uuid: string | null) => {
    await services.api.switchUser(uuid)
    services.reload()
  }

  return (
    <>
      <HostLayout
        onSwitchUser={switchUser}
        path={path}
        session={state.status === 'loaded' ? state.value : undefined}
      >
        {state.status === 'loaded' ? (
          <CurrentPage path={path} services={services} session={state.value} />
        ) : (
          <>
            <h1>Bitbucket simulator</h1>
            {state.status === 'loading' ? (
              <LoadingMessage label="Loading" />
            ) : (
              <FailureMessage
                error={state.error}
                onRetry={retry}
                title="The simulator does not answer"
              />
            )}
          </>
        )}
      </HostLayout>
      <ConnectDialog bridge={services.bridge} dialogs={services.dialogs} />
      <AppMessageList messages={services.appMessages} />
      <HostFlagGroup appFlags={services.appFlags} flags={services.flags} />
      <AccessRequestPrompt accessRequests={services.accessRequests} answers={services.answers} />
    </>
  )
}

interface CurrentPageProps extends HostAppProps {
  session: HostSession
}

function CurrentPage({ services, path, session }: CurrentPageProps) {
  const { api } = services
  const isSignedIn = session.user !== null
  const address = parseHostPath(path)

  switch (address.page) {
    case 'dashboard':
      return <DashboardPage api={api} />
    case 'pullRequest':
      return (
        <PullRequestPage
          id={address.id}
          isSignedIn={isSignedIn}
          repository={address.repository}
          services={services}
          workspace={address.workspace}
        />
      )
    case 'appAuthorizations':
      return <AppAuthorizationsPage api={api} isSignedIn={isSignedIn} />
    case 'labs':
      return <LabsPage api={api} isSignedIn={isSignedIn} />
    default:
      return <NotFoundPage />
  }
}
