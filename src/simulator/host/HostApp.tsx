import { useMemo } from 'react'
import { AppMessageList } from './ap-modules/AppMessageList.tsx'
import { AppPage } from './apps/AppPage.tsx'
import { AccessRequestPrompt } from './consent/AccessRequestPrompt.tsx'
import { HostFlagGroup } from './consent/HostFlagGroup.tsx'
import type { HostServices } from './createHostServices.ts'
import styles from './HostApp.module.css'
import { InspectorDrawer } from './inspector/InspectorDrawer.tsx'
import { InspectorPage } from './inspector/InspectorPage.tsx'
import { useInspectorDrawer } from './inspector/useInspectorDrawer.ts'
import { ConnectDialog } from './dialog/ConnectDialog.tsx'
import { FailureMessage } from './layout/FailureMessage.tsx'
import { GlobalMenus } from './layout/GlobalMenus.tsx'
import { HostLayout } from './layout/HostLayout.tsx'
import { LoadingMessage } from './layout/LoadingMessage.tsx'
import { useLoad } from './layout/useLoad.ts'
import { AppAuthorizationsPage } from './pages/AppAuthorizationsPage.tsx'
import { DashboardPage } from './pages/DashboardPage.tsx'
import { LabsPage } from './pages/LabsPage.tsx'
import { NotFoundPage } from './pages/NotFoundPage.tsx'
import { type HostPath, parseHostPath } from './parseHostPath.ts'
import { OAuthPage } from './oauth/OAuthPage.tsx'
import { OwnerPages } from './owner/OwnerPages.tsx'
import { PageNavigation } from './PageNavigation.tsx'
import { RepositoryPages } from './repository/RepositoryPages.tsx'
import { WorkspaceSettingsPages } from './settings/WorkspaceSettingsPages.tsx'

export interface HostAppProps {
  services: HostServices
  /** Path of the page's address. */
  path: string
}

/** The host: the page of an address, and what stands above all pages. */
export function HostApp({ services, path }: HostAppProps) {
  const { state, retry } = useLoad(services.start)
  const address = useMemo(() => parseHostPath(path), [path])
  const isSignedIn = state.status === 'loaded' && state.value.user !== null
  const switchUser = async (uuid: string | null) => {
    await services.api.switchUser(uuid)
    services.reload()
  }

  const drawer = useInspectorDrawer()
  const isInspector = address.page === 'inspector'
  const isDrawerOpen = drawer.isOpen && !isInspector

  return (
    <div className={styles['app']} data-inspector={isDrawerOpen ? 'open' : undefined}>
      <div className={styles['page']}>
        <HostLayout
          menus={isSignedIn && <GlobalMenus services={services} workspace={workspaceOf(address)} />}
          navigation={
            state.status === 'loaded' && (
              <PageNavigation address={address} path={path} services={services} />
            )
          }
          onSwitchUser={switchUser}
          onToggleInspector={isInspector ? undefined : drawer.toggle}
          path={path}
          session={state.status === 'loaded' ? state.value : undefined}
        >
          {isInspector ? (
            // It works without a session too: that may be what is wrong.
            <InspectorPage inspector={services.inspector} onReload={services.reload} />
          ) : state.status === 'loaded' ? (
            <CurrentPage address={address} isSignedIn={isSignedIn} services={services} />
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
      </div>
      {isDrawerOpen && (
        <InspectorDrawer
          inspector={services.inspector}
          onClose={drawer.toggle}
          onReload={services.reload}
        />
      )}
      <ConnectDialog bridge={services.bridge} dialogs={services.dialogs} />
      <AppMessageList messages={services.appMessages} />
      <HostFlagGroup appFlags={services.appFlags} flags={services.flags} />
      <AccessRequestPrompt accessRequests={services.accessRequests} answers={services.answers} />
    </div>
  )
}

interface CurrentPageProps {
  services: HostServices
  address: HostPath
  isSignedIn: boolean
}

function CurrentPage({ services, address, isSignedIn }: CurrentPageProps) {
  const { api } = services
  if ('repository' in address) {
    return <RepositoryPages address={address} isSignedIn={isSignedIn} services={services} />
  }
  switch (address.page) {
    case 'dashboard':
      return <DashboardPage api={api} />
    case 'appAuthorizations':
      return <AppAuthorizationsPage api={api} isSignedIn={isSignedIn} />
    case 'labs':
      return <LabsPage api={api} isSignedIn={isSignedIn} />
    case 'developApps':
    case 'installedApps':
    case 'installApp':
      return <AppPage address={address} isSignedIn={isSignedIn} services={services} />
    case 'authorize':
    case 'oauthConsumers':
      return <OAuthPage address={address} isSignedIn={isSignedIn} services={services} />
    case 'owner':
    case 'ownerModule':
      return <OwnerPages address={address} isSignedIn={isSignedIn} services={services} />
    case 'workspaceSettings':
    case 'workspaceSettingsModule':
    case 'mirrors':
    case 'configure':
      return (
        <WorkspaceSettingsPages address={address} isSignedIn={isSignedIn} services={services} />
      )
    default:
      return <NotFoundPage />
  }
}

/** The workspace that a page is in. A profile may have the name of one that is not its own. */
function workspaceOf(address: HostPath): string | undefined {
  return 'workspace' in address ? address.workspace : undefined
}
