import { appAddresses } from '../../../contract/appAddresses.ts'
import type { InstalledApp } from '../../../contract/HostApps.ts'
import type { Installation } from '../apps/Installation.ts'
import type { AppRecord, World } from '../world/World.ts'
import { toAppReview } from './toAppReview.ts'

/** An installation as the admins of its workspace see it. */
export function toInstalledApp(
  { users }: World,
  app: AppRecord,
  { connection, workspace, installedBy, installedOn, isEnabled }: Installation,
): InstalledApp {
  const { key, modules } = app.descriptor
  const path = `/${workspace}${appAddresses.installedApps}/${encodeURIComponent(key)}/configure`
  return {
    ...toAppReview(app.descriptor),
    client_key: connection.clientKey,
    kind: app.kind,
    installed_by: users.find(({ uuid }) => uuid === installedBy)?.displayName ?? installedBy,
    installed_on: installedOn,
    is_enabled: isEnabled,
    is_updatable: app.kind === 'classic' && app.descriptorUrl !== undefined,
    configure_path: modules?.configurePage?.length ? path : null,
  }
}
