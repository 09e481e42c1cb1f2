import { useCallback } from 'react'
import type { AppsApi } from '../api/createAppsApi.ts'
import { LoadingMessage } from '../layout/LoadingMessage.tsx'
import { useLoad } from '../layout/useLoad.ts'
import { RegisteredApps } from './RegisteredApps.tsx'
import { SettingsFailure } from './SettingsFailure.tsx'
import { SettingsPage } from './SettingsPage.tsx'

export interface DevelopAppsPageProps {
  api: AppsApi
  workspace: string | undefined
  isSignedIn: boolean
}

/** Where vendors register apps and look after them. */
export function DevelopAppsPage({ api, workspace, isSignedIn }: DevelopAppsPageProps) {
  return (
    <SettingsPage isSignedIn={isSignedIn} title="Develop apps" workspace={workspace}>
      {(name) => <DevelopApps api={api} workspace={name} />}
    </SettingsPage>
  )
}

function DevelopApps({ api, workspace }: { api: AppsApi; workspace: string }) {
  const load = useCallback(() => api.developApps(workspace), [api, workspace])
  const { state, retry, refresh } = useLoad(load)

  if (state.status === 'loading') return <LoadingMessage label="Loading the apps" />
  if (state.status === 'failed') return <SettingsFailure error={state.error} onRetry={retry} />
  return (
    <RegisteredApps api={api} develop={state.value} onChanged={refresh} workspace={workspace} />
  )
}
