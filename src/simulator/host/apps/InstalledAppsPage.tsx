import { useCallback } from 'react'
import type { AppsApi } from '../api/createAppsApi.ts'
import { LoadingMessage } from '../layout/LoadingMessage.tsx'
import { useLoad } from '../layout/useLoad.ts'
import { Installations } from './Installations.tsx'
import { SettingsFailure } from './SettingsFailure.tsx'
import { SettingsPage } from './SettingsPage.tsx'

export interface InstalledAppsPageProps {
  api: AppsApi
  workspace: string | undefined
  isSignedIn: boolean
}

/** Where admins look after the apps in their workspace. */
export function InstalledAppsPage({ api, workspace, isSignedIn }: InstalledAppsPageProps) {
  return (
    <SettingsPage isSignedIn={isSignedIn} title="Installed apps" workspace={workspace}>
      {(name) => <InstalledApps api={api} workspace={name} />}
    </SettingsPage>
  )
}

function InstalledApps({ api, workspace }: { api: AppsApi; workspace: string }) {
  const load = useCallback(() => api.installedApps(workspace), [api, workspace])
  const { state, retry, refresh } = useLoad(load)

  if (state.status === 'loading') return <LoadingMessage label="Loading the apps" />
  if (state.status === 'failed') return <SettingsFailure error={state.error} onRetry={retry} />
  return (
    <Installations api={api} installed={state.value} onChanged={refresh} workspace={workspace} />
  )
}
