import { RestError } from '../rest/RestError.ts'
import type { World } from '../world/World.ts'

const wayOn =
  'To try it here, switch the simulator to the era 2020 or 2022, or use its control API, which works in every era.'

/**
 * Why no app can be registered or installed, as a sentence with the way on; null while that is open.
 * Bitbucket takes no new Connect app since 2 February 2026, and keeps and updates those it has
 * (developer.atlassian.com/cloud/bitbucket/changelog).
 */
export function findClosedReason({ settings }: World): string | null {
  if (settings.era !== '2026') return null
  return `Since 2 February 2026 Bitbucket registers and installs no new Connect apps. ${wayOn}`
}

/** @throws {RestError} 403 when the era takes no new apps */
export function requireOpen(world: World): void {
  const reason = findClosedReason(world)
  if (reason !== null) throw new RestError(403, reason)
}
