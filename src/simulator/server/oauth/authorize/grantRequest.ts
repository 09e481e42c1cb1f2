import type { Simulation } from '../../Simulation.ts'
import type { UserRecord } from '../../world/World.ts'
import { storeDecision } from '../../consent/decide.ts'
import { issueToken } from '../issueToken.ts'
import type { OAuthClient } from '../OAuthClient.ts'
import type { AuthorizeRequest } from './AuthorizeRequest.ts'
import { toDestination } from './toDestination.ts'

/**
 * Give a client what it asks for, and keep that the user has granted it.
 * @returns where the user goes: with a code, or with a token in the fragment
 */
export function grantRequest(
  simulation: Simulation,
  client: OAuthClient,
  user: UserRecord,
  request: AuthorizeRequest,
): string {
  const { world, tokens, createId, now, events } = simulation
  const { scopes, state, destination } = request
  if (!isGranted(simulation, client, user, scopes)) {
    const before = findGranted(simulation, client, user)
    storeDecision(world, {
      id: createId(),
      user: user.uuid,
      client: client.id,
      decision: 'approved',
      scopes: [...new Set([...before, ...scopes])],
      now: now(),
    })
    const detail = { app: client.id, user: user.uuid, decision: 'approved' }
    events.add('decision', `${user.displayName} granted ${client.name} access.`, detail)
  }
  if (request.responseType === 'token') {
    const of = { user: user.uuid, grant: 'implicit', scopes } as const
    const { access_token, token_type, expires_in, ...others } = issueToken(simulation, client, of)
    const answer = { access_token, token_type, expires_in: String(expires_in), ...others, state }
    return toDestination(destination, answer, 'fragment')
  }
  const { redirectUri, challenge } = request
  const code = tokens.codes.issue(
    {
      user: user.uuid,
      client: client.id,
      scopes,
      grant: 'authorization_code',
      family: createId(),
      ...(redirectUri !== undefined && { redirectUri }),
      ...(challenge && { challenge }),
    },
    world.settings.code_lifetime_ms,
  )
  return toDestination(destination, { code, state })
}

/** Whether a user has granted a client as much already. */
export function isGranted(
  simulation: Simulation,
  client: OAuthClient,
  user: UserRecord,
  scopes: readonly string[],
): boolean {
  const granted = findGranted(simulation, client, user)
  return granted.length > 0 && scopes.every((scope) => granted.includes(scope))
}

function findGranted(
  { world }: Simulation,
  client: OAuthClient,
  user: UserRecord,
): readonly string[] {
  const record = world.consents.find((one) => one.user === user.uuid && one.app === client.id)
  return record?.decision === 'approved' ? record.scopes : []
}
