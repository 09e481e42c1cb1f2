import type { AppRecord, World } from '../world/World.ts'

/**
 * Whether an app has to ask this user. A personal app never has to. In the preview of 2020 both Labs
 * toggles must be on, the user's and the one of the account that owns the app, which is the installing
 * account's for a classic add-on; otherwise tokens come without asking, as before. From 1 June 2020 on
 * every other app asks (developer community post 37870).
 */
export function needsConsent(world: World, user: string, app: AppRecord): boolean {
  if (app.kind === 'personal') return false
  if (world.settings.era !== '2020') return true
  return (
    world.features.get(user)?.explicit_authorization === true &&
    world.features.get(app.owner)?.explicit_authorization_for_vendors === true
  )
}
