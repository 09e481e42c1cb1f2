import type { AppsApi } from '../api/createAppsApi.ts'
import { Installations } from './Installations.tsx'
import { SettingsPage } from './SettingsPage.tsx'

export interface InstalledAppsPageProps {
  api: AppsApi
  workspace: string | undefined
  isSignedIn: boolean
}

/** Where admins look after the apps in their workspace. */
export function InstalledAppsPage({ api, ...page }: InstalledAppsPageProps) {
  return (
    <SettingsPage {...page} load={api.installedApps} title="Installed apps">
      {(loaded, workspace, refresh) => (
        <Installations api={api} installed={loaded} onChanged={refresh} workspace={workspace} />
      )}
    </SettingsPage>
  )
}
