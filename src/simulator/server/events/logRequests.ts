import type { MiddlewareHandler } from 'hono'
import type { EventLog } from './createEventLog.ts'
import { toSafePath } from './toSafePath.ts'

/** Files and pictures say nothing, and the log itself would follow itself. */
const silent = /^\/(?:assets\/|atlassian-connect\/|__simulator\/events$|account\/[^/]+\/avatar\/)/
/** The inspector looks at the simulator after each change. */
const silentReads =
  /^\/__simulator\/(?:state|scenarios|settings|quirks|faults|fidelity|link|recording|recording\/status)$/

/** One event for each request, with how long the simulator took: milliseconds. */
export function logRequests(events: EventLog): MiddlewareHandler {
  return async (context, next) => {
    const startedAt = performance.now()
    await next()
    const { method, url } = context.req
    const path = toSafePath(url)
    const place = path.split('?')[0] ?? ''
    if (silent.test(place) || (method === 'GET' && silentReads.test(place))) return
    const { status } = context.res
    const ms = Math.round(performance.now() - startedAt)
    events.add('http', `${method} ${path} ${status}`, { method, path, status, ms })
  }
}
