import { toDescriptorScopes } from '../scopes/toDescriptorScopes.ts'
import type { Simulation } from '../Simulation.ts'
import type { AppRecord } from '../world/World.ts'

export interface IssuedToken {
  text: string
  /** Seconds. */
  lifetime: number
  scopes: string[]
}

/**
 * A new access token with which an app acts as a user, or as a workspace, by uuid.
 * @param scopes Default: all of the app's
 */
export function issueToken(
  simulation: Simulation,
  app: AppRecord,
  user: string,
  scopes: string[] = toDescriptorScopes(app.descriptor),
): IssuedToken {
  const { tokens, world, now } = simulation
  const lifetime = world.settings.token_lifetime_seconds
  const expiresAt = now() + lifetime * 1000
  const text = tokens.issue({ user, app: app.id, scopes, expiresAt })
  const token = `…${text.slice(-4)}`
  const detail = { token, app: app.id, user, scopes: scopes.join(' '), lifetime }
  simulation.events.add('token', `${app.descriptor.name} got a token.`, detail)
  return { text, lifetime, scopes }
}
