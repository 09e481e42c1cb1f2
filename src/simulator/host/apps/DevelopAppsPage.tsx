import type { AppsApi } from '../api/createAppsApi.ts'
import { RegisteredApps } from './RegisteredApps.tsx'
import { SettingsPage } from './SettingsPage.tsx'

export interface DevelopAppsPageProps {
  api: AppsApi
  workspace: string | undefined
  isSignedIn: boolean
}

/** Where vendors register apps and look after them. */
export function DevelopAppsPage({ api, ...page }: DevelopAppsPageProps) {
  return (
    <SettingsPage {...page} load={api.developApps} title="Develop apps">
      {(loaded, workspace, refresh) => (
        <RegisteredApps api={api} develop={loaded} onChanged={refresh} workspace={workspace} />
      )}
    </SettingsPage>
  )
}
