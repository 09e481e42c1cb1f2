import type { RestContext } from './locate.ts'

/** The request's address under the API's own origin. */
export function toRestAddress(origin: string, context: RestContext<string>): URL {
  const { pathname, search } = new URL(context.req.url)
  return new URL(pathname + search, origin)
}
