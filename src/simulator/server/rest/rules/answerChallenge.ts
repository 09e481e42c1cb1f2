import type { MiddlewareHandler } from 'hono'
import type { Simulation } from '../../Simulation.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { RestError } from '../RestError.ts'

/**
 * With `oauth_errors` as `rfc`, a refusal names what a bearer token lacks, as RFC 6750 §3 asks of a
 * server. Bitbucket's recorded answers to bearer tokens do not.
 */
export function answerChallenge(
  simulation: Pick<Simulation, 'world'>,
): MiddlewareHandler<RestEnvironment> {
  return async (context, next) => {
    await next()
    const { error } = context
    if (simulation.world.settings.oauth_errors !== 'rfc' || !(error instanceof RestError)) return
    if (context.res.headers.has('WWW-Authenticate')) return
    const challenge = toChallenge(error, context.var.viewer !== undefined)
    if (challenge !== undefined) context.header('WWW-Authenticate', challenge)
  }
}

/** @param isKnown whether the token was good */
function toChallenge({ status, body }: RestError, isKnown: boolean): string | undefined {
  const realm = 'Bearer realm="Bitbucket.org"'
  if (!isKnown && status === 400) return `${realm}, error="invalid_request"`
  if (!isKnown && status === 401) return `${realm}, error="invalid_token"`
  // Without a token there is nothing to say of it.
  if (status === 401) return realm
  const { detail } = body.error
  if (status !== 403 || typeof detail !== 'object') return undefined
  return `${realm}, error="insufficient_scope", scope="${detail.required.join(' ')}"`
}
