import type { MiddlewareHandler } from 'hono'
import { refuse } from '../refuse.ts'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Lets only the host's own pages use the session cookie. Cookies know no ports, so the app's frame
 * on the next port would send it too.
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
    const isForeign =
      (claimed !== undefined && claimed !== origin) ||
      (site !== undefined && site !== 'same-origin' && site !== 'none')
    const isAnonymous =
      isOriginNeeded && claimed === undefined && !safeMethods.has(context.req.method)
    if (isForeign || isAnonymous) {
      return refuse(context, 403, 'Only pages of this origin may do that.')
    }
    return next()
  }
}
