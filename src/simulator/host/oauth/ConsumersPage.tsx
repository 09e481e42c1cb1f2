import type { OAuthApi } from '../api/createOAuthApi.ts'
import { SettingsPage } from '../apps/SettingsPage.tsx'
import { Consumers } from './Consumers.tsx'

export interface ConsumersPageProps {
  api: OAuthApi
  workspace: string
  isSignedIn: boolean
}

/** Where admins of a workspace make OAuth consumers and look after them. */
export function ConsumersPage({ api, ...page }: ConsumersPageProps) {
  return (
    <SettingsPage {...page} load={api.consumers} title="OAuth consumers">
      {(loaded, workspace, refresh) => (
        <Consumers api={api} loaded={loaded} onChanged={refresh} workspace={workspace} />
      )}
    </SettingsPage>
  )
}
