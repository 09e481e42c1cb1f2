import SectionMessage from '@atlaskit/section-message/section-message'
import { useCallback, useState } from 'react'
import type { HostWorkspace } from '../../../contract/HostWorkspace.ts'
import { appAddresses } from '../../../contract/appAddresses.ts'
import type { AppsApi } from '../api/createAppsApi.ts'
import { HostRequestError } from '../api/HostRequestError.ts'
import { FailureMessage } from '../layout/FailureMessage.tsx'
import { LoadingMessage } from '../layout/LoadingMessage.tsx'
import { SignedOutMessage } from '../layout/SignedOutMessage.tsx'
import { useLoad } from '../layout/useLoad.ts'
import { usePageTitle } from '../layout/usePageTitle.ts'
import styles from './apps.module.css'
import { InstallForm } from './InstallForm.tsx'
import { readInstallQuery } from './readInstallQuery.ts'

export interface InstallPageProps {
  api: AppsApi
  /** Query of the page's address. */
  search: string
  isSignedIn: boolean
  /** Go to the app's address. */
  onLeave: (url: string) => void
}

/** Where an installation URL leads: an admin chooses a workspace, and lets the app in. */
export function InstallPage({ isSignedIn, ...props }: InstallPageProps) {
  usePageTitle('Install app')
  return (
    <div className={styles['page']}>
      <h1>Install app</h1>
      {isSignedIn ? <InstallReviewed {...props} /> : <SignedOutMessage />}
    </div>
  )
}

function InstallReviewed({ api, search, onLeave }: Omit<InstallPageProps, 'isSignedIn'>) {
  const load = useCallback(() => api.installReview(readInstallQuery(search)), [api, search])
  const { state, retry } = useLoad(load)
  const [installedIn, setInstalledIn] = useState<HostWorkspace>()

  if (state.status === 'loading') return <LoadingMessage label="Loading the app" />
  if (state.status === 'failed') return <InstallFailure error={state.error} onRetry={retry} />
  const { app, cancel_url: cancelUrl } = state.value
  if (installedIn) {
    return (
      <div className="aui-message-success" role="status">
        <SectionMessage appearance="success" title={`${app.name} is installed`}>
          <p>
            <a href={`/${installedIn.slug}${appAddresses.installedApps}`}>
              See the apps of {installedIn.name}
            </a>
          </p>
        </SectionMessage>
      </div>
    )
  }
  return (
    <InstallForm
      onCancel={() => onLeave(cancelUrl ?? '/')}
      onGrant={async (account) => {
        const scopes = app.scopes.map(({ name }) => name)
        const grant = { workspace: account.slug, scopes }
        const { redirect_url: url } = await api.authorize(readInstallQuery(search), grant)
        if (url === null) setInstalledIn(account)
        else onLeave(url)
      }}
      review={state.value}
    />
  )
}

function InstallFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { status = 0, explanation } = error instanceof HostRequestError ? error : {}
  if (status === 401) return <SignedOutMessage />
  if (explanation === undefined) {
    return <FailureMessage error={error} onRetry={onRetry} title="The app could not be loaded" />
  }
  return (
    <div role="alert">
      <SectionMessage appearance="error" title="This app cannot be installed from here">
        {explanation.split('\n').map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>Contact the vendor of the app, who made this address.</p>
      </SectionMessage>
    </div>
  )
}
