import type { AccessTokenResponse } from '../../../contract/AccessTokenResponse.ts'
import { decide } from '../consent/decide.ts'
import { findDecision } from '../consent/findDecision.ts'
import { needsConsent } from '../consent/needsConsent.ts'
import type { Simulation } from '../Simulation.ts'
import type { UserRecord } from '../world/World.ts'
import type { GrantForm } from './readForm.ts'
import { isBelowCallback } from './isBelowCallback.ts'
import { issueTokens } from './issueTokens.ts'
import { toAppClient } from './OAuthClient.ts'
import { OAuthError } from './OAuthError.ts'
import { toCallbackUrl } from './toCallbackUrl.ts'

/**
 * The grant with which the host page gets a token for a frame: the cookie says who the user is
 * (observed). `disallow_creation=false` is sent only straight after an Allow, and stores it. What a
 * refused user gets is unknown; the bodies here are ours.
 *
 * @throws {OAuthError}
 */
export function grantSession(
  simulation: Simulation,
  form: GrantForm,
  user: UserRecord | undefined,
): AccessTokenResponse {
  const { world, createId, now, events } = simulation
  if (!user) throw new OAuthError('access_denied', 'Log in to Bitbucket first.')
  const app = world.apps.find(({ clientId }) => clientId === form.get('client_id'))
  if (!app) throw new OAuthError('unauthorized_client', 'Invalid OAuth client credentials')
  if (!isBelowCallback(form.get('redirect_uri'), toCallbackUrl(world, app))) {
    throw new OAuthError('invalid_request', 'Invalid redirect_uri')
  }
  if (needsConsent(world, user.uuid, app)) {
    const isJustAllowed = form.get('disallow_creation') === 'false'
    if (isJustAllowed) {
      decide(world, { id: createId(), user: user.uuid, app, decision: 'approved', now: now() })
      const detail = { app: app.id, user: user.uuid, decision: 'approved' }
      events.add('decision', `${user.displayName} allowed ${app.descriptor.name}.`, detail)
    } else if (findDecision(world, user.uuid, app) !== 'approved') {
      throw new OAuthError('access_denied', 'The user has not allowed access.')
    }
  }

  const client = toAppClient(app)
  const request = { user: user.uuid, grant: 'session', family: createId() } as const
  // The host must not let the refresh token reach the frame. With the app's secret it is good.
  return { ...issueTokens(simulation, client, request), state: 'session' }
}
