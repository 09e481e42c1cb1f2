import type { AppRecord } from '../world/World.ts'

/**
 * What one answer of a user holds for. A shared app: all of its installations ("Changes to user
 * grants for Connect Applications", developer community post 37870).
 */
export function toConsentSubject(app: AppRecord): string {
  return `${app.kind}:${app.descriptor.key}`
}
