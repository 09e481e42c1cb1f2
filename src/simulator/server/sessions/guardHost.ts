import type { MiddlewareHandler } from 'hono'
import { refuse } from '../refuse.ts'
import type { Simulation } from '../Simulation.ts'
import { toOwnHosts } from './toOwnHosts.ts'
import { toUserWindow } from './toUserWindow.ts'

/**
 * Answers only under loopback names and the own port: a page elsewhere may point a name of its own
 * at this machine (DNS rebinding). Names of windows that belong to a user, such as `ben.localhost`,
 * are the browser's own for loopback (RFC 6761).
 */
export function guardHost(simulation: Simulation): MiddlewareHandler {
  const { origin } = simulation
  const own = new URL(origin)
  const hosts = toOwnHosts(origin)
  const isOwn = (host: string) => {
    if (hosts.has(host)) return true
    const address = `${own.protocol}//${host}`
    const nickname = URL.canParse(address) ? toUserWindow(address, origin) : undefined
    return simulation.world.users.some((user) => user.nickname === nickname)
  }
  return async (context, next) => {
    const { host } = new URL(context.req.url)
    const claimed = context.req.header('Host') ?? host
    if (!isOwn(host.toLowerCase()) || !isOwn(claimed.toLowerCase())) {
      return refuse(context, 403, `Open the simulator as ${origin}.`)
    }
    return next()
  }
}
