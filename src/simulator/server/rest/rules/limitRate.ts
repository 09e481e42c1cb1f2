import type { MiddlewareHandler } from 'hono'
import type { Simulation } from '../../Simulation.ts'
import type { World } from '../../world/World.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { RestError } from '../RestError.ts'
import type { Viewer } from '../Viewer.ts'

const windowMs = 3_600_000
// The names of the limits are not known.
const resource = 'repositories'

/**
 * While `rate_limit` is on: so many calls in any hour, of one user through one client, or of all who have
 * no token (support.atlassian.com/bitbucket-cloud/docs/api-request-limits; form of the headers and
 * seconds until the next call: recorded answers). A refused call counts for nothing.
 */
export function limitRate(simulation: Simulation): MiddlewareHandler<RestEnvironment> {
  // A new world begins anew.
  const counted = new WeakMap<World, Map<string, number[]>>()

  return async (context, next) => {
    const { world, now } = simulation
    const { settings } = world
    // Bitbucket's own pages call elsewhere.
    if (!settings.rate_limit || context.req.path.startsWith('/!api/')) return next()
    const { viewer } = context.var
    const calls = counted.get(world) ?? new Map<string, number[]>()
    counted.set(world, calls)
    const name = toName(viewer)
    const limit =
      name === anonymous ? settings.rate_limit_anonymous_requests : settings.rate_limit_requests
    const recent = (calls.get(name) ?? []).filter((time) => time > now() - windowMs)
    const isOver = recent.length >= limit
    if (!isOver) recent.push(now())
    calls.set(name, recent)

    const left = limit - recent.length
    // Full again when the oldest that counts is an hour old.
    const resetMs = (recent.at(-limit) ?? recent[0] ?? now()) + windowMs - now()
    const seconds = Math.max(1, Math.ceil(resetMs / 1_000))
    context.header('X-RateLimit-Limit', `${limit}, ${limit};w=${windowMs / 1_000}`)
    context.header('X-RateLimit-Remaining', String(Math.max(0, left)))
    context.header('X-RateLimit-Reset', String(seconds))
    if (name !== anonymous) {
      const isNear = left < limit / 5
      const near = settings.near_limit_form === 'number' ? Math.max(0, left) : isNear
      context.header('X-RateLimit-NearLimit', String(near))
      context.header('X-RateLimit-Resource', resource)
    }
    if (isOver) {
      const headers = { 'Retry-After': String(seconds) }
      throw new RestError(429, 'Rate limit for this resource has been exceeded', { headers })
    }
    return next()
  }
}

const anonymous = ''

function toName({ user, principal, grant }: Viewer): string {
  const who = user?.uuid ?? principal?.uuid
  return who === undefined ? anonymous : `${grant?.client.id ?? ''} ${who}`
}
