import { toSafePath } from '../events/toSafePath.ts'
import type { World } from '../world/World.ts'
import { toInstallationName } from './toAppName.ts'

const proxied = /^\/api-proxy\/([^/?]+)/

/**
 * Path and query of an address as any simulator would have them: without secrets, the query sorted, and
 * an installation by name in place of its client key.
 */
export function toRecordedPath({ apps, installations }: World, address: string): string {
  const url = new URL(address)
  url.searchParams.sort()
  return toSafePath(url.href).replace(proxied, (whole, encoded: string) => {
    const installation = installations.find(
      ({ connection }) => encodeURIComponent(connection.clientKey) === encoded,
    )
    const app = apps.find(({ id }) => id === installation?.app)
    return app && installation ? `/api-proxy/${toInstallationName(app, installation)}` : whole
  })
}
