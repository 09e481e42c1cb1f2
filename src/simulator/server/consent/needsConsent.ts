import type { AppRecord, World } from '../world/World.ts'

/**
 * Whether an app has to ask this user. Both Labs toggles must be on, the user's and the one of the
 * account that owns the app; otherwise tokens come without asking, as before the preview
 * (developer community post 37870).
 */
export function needsConsent(world: World, user: string, app: AppRecord): boolean {
  return (
    world.features.get(user)?.explicit_authorization === true &&
    world.features.get(app.owner)?.explicit_authorization_for_vendors === true
  )
}
