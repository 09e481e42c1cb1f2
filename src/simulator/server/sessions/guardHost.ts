import type { MiddlewareHandler } from 'hono'
import { refuse } from '../refuse.ts'
import { toOwnHosts } from './toOwnHosts.ts'

/**
 * Answers only under loopback names and the own port: a page elsewhere may point a name of its own
 * at this machine (DNS rebinding).
 */
export function guardHost(origin: string): MiddlewareHandler {
  const hosts = toOwnHosts(origin)
  return async (context, next) => {
    const { host } = new URL(context.req.url)
    const claimed = context.req.header('Host') ?? host
    if (!hosts.has(host.toLowerCase()) || !hosts.has(claimed.toLowerCase())) {
      return refuse(context, 403, `Open the simulator as ${origin}.`)
    }
    return next()
  }
}
