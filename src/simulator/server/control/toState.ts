import { isPerson } from '../sessions/isPerson.ts'
import { toFaultReport } from './addFaultRoutes.ts'
import type { Simulation } from '../Simulation.ts'

/** All that a test may want to know. Secrets of apps are in it, tokens are not. */
export function toState(simulation: Simulation) {
  const { world, tokens, sessions, now, scenario, clockOffsetMs } = simulation
  const { users, workspaces, apps, consumers, installations, consents, features, settings } = world
  return {
    now: new Date(now()).toISOString(),
    clock_offset_ms: clockOffsetMs(),
    scenario,
    settings,
    faults: toFaultReport(world).rules,
    users: users.filter(isPerson).map(({ uuid, accountId, displayName, nickname }) => {
      const labs = features.get(uuid)
      return { uuid, account_id: accountId, display_name: displayName, nickname, labs }
    }),
    workspaces: workspaces.map(({ uuid, slug, name, members, admins }) => {
      return { uuid, slug, name, members, admins }
    }),
    apps: apps.map(({ id, kind, descriptor, clientId, clientSecret, ...app }) => {
      const { key, name, scopes = null } = descriptor
      const { callbackUrl, owner, workspace } = app
      const consumer = {
        client_id: clientId,
        client_secret: clientSecret,
        callback_url: callbackUrl,
      }
      return { id, kind, key, name, scopes, owner, workspace, consumer }
    }),
    consumers: consumers.map(({ isPrivate, callbackUrl, ...consumer }) => {
      return { ...consumer, callback_url: callbackUrl, is_private: isPrivate }
    }),
    installations: installations.map(({ app, workspace, installedBy, isEnabled, connection }) => {
      const { clientKey, sharedSecret } = connection
      return {
        app,
        workspace,
        installed_by: installedBy,
        is_enabled: isEnabled,
        client_key: clientKey,
        shared_secret: sharedSecret,
      }
    }),
    decisions: consents.map(({ user, app, decision, scopes, decidedOn }) => {
      return { user, app, decision, scopes, decided_on: decidedOn }
    }),
    tokens: tokens.list().map(({ text, user, client, grant, scopes, expiresAt }) => {
      const expiry = new Date(expiresAt).toISOString()
      return { token: `…${text.slice(-4)}`, user, app: client, grant, scopes, expires_at: expiry }
    }),
    /** How many are in memory, also of those that are over. */
    kept: {
      sessions: sessions.list().length,
      tokens: tokens.list().length,
      refresh_tokens: tokens.refreshTokens.list().length,
      codes: tokens.codes.list().length,
    },
  }
}
