import { appAddresses } from '../../../contract/appAddresses.ts'
import type { RegisteredApp } from '../../../contract/HostApps.ts'
import { toDescriptorScopes } from '../scopes/toDescriptorScopes.ts'
import type { Simulation } from '../Simulation.ts'
import type { AppRecord } from '../world/World.ts'

/** A registered app as its owner sees it, but for its secret; undefined for a classic add-on. */
export function toRegisteredApp(
  { origin, world }: Simulation,
  app: AppRecord,
): RegisteredApp | undefined {
  if (app.kind === 'classic') return undefined
  const { key, name, description, baseUrl } = app.descriptor
  const query = new URLSearchParams({ addon_key: key })
  return {
    id: app.id,
    key,
    name,
    description,
    kind: app.kind,
    client_id: app.clientId,
    descriptor_url: app.descriptorUrl ?? null,
    base_url: baseUrl,
    installation_url: `${origin}${appAddresses.installPage}?${query}`,
    scopes: toDescriptorScopes(app.descriptor),
    installations: world.installations.filter((installation) => installation.app === app.id).length,
  }
}
