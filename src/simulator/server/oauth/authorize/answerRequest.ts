import type { AuthorizeAnswer } from '../../../../contract/HostAuthorize.ts'
import type { Simulation } from '../../Simulation.ts'
import type { UserRecord } from '../../world/World.ts'
import { findClient } from '../OAuthClient.ts'
import { AuthorizeError } from './AuthorizeError.ts'
import { grantRequest } from './grantRequest.ts'
import { toDestination } from './toDestination.ts'

/**
 * Answer an authorization request, once. Cancel goes back with `access_denied` (RFC 6749 §4.1.2.1; not
 * seen recorded), and is not kept.
 *
 * @returns where the user goes
 * @throws {AuthorizeError} for an answer from elsewhere, a second one, and when the client is gone
 */
export function answerRequest(
  simulation: Simulation,
  session: { id: string; user: UserRecord | undefined } | undefined,
  { token, decision }: AuthorizeAnswer,
): string {
  const { world, authorizeRequests } = simulation
  const user = session?.user
  const request = user && authorizeRequests.take(token, session.id, user.uuid)
  const client = request && findClient(world, request.client)
  if (!client) {
    throw new AuthorizeError(
      'This request is over',
      'It was answered already, or it was not made in this browser. Start again at the integration.',
    )
  }
  if (decision === 'grant') return grantRequest(simulation, client, user, request)
  const { destination, state, responseType } = request
  const place = responseType === 'token' ? 'fragment' : 'query'
  const description = 'The user has not granted access.'
  const answer = { error: 'access_denied', error_description: description, state }
  return toDestination(destination, answer, place)
}
