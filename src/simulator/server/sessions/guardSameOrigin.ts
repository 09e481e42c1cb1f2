import type { MiddlewareHandler } from 'hono'
import { refuse } from '../refuse.ts'
import { toUserWindow } from './toUserWindow.ts'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Lets only the host's own pages use the session cookie. Cookies know no ports, so the app's frame
 * on the next port would send it too. A
 * user's window, such as `http://ben.localhost:7990`, is an origin of its own.
 *
 * @param isOriginNeeded whether a request that changes something must name its origin, as every
 * browser does; false for commands that run outside of a browser. Default: true
 */
export function guardSameOrigin(
  origin: string,
  { isOriginNeeded = true }: { isOriginNeeded?: boolean } = {},
): MiddlewareHandler {
  return async (context, next) => {
    const claimed = context.req.header('Origin')
    const site = context.req.header('Sec-Fetch-Site')
    const { url } = context.req
    const own = toUserWindow(url, origin) === undefined ? origin : new URL(url).origin
    const isForeign =
      (claimed !== undefined && claimed !== own) ||
      (site !== undefined && site !== 'same-origin' && site !== 'none')
    const isAnonymous =
      isOriginNeeded && claimed === undefined && !safeMethods.has(context.req.method)
    if (isForeign || isAnonymous) {
      return refuse(context, 403, 'Only pages of this origin may do that.')
    }
    return next()
  }
}
