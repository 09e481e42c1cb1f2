import type { RestContext } from './locate.ts'

// What proves who calls stands in no address that we make.
const secrets = ['access_token', 'jwt']

/** The request's address under the API's own origin. */
export function toRestAddress(origin: string, context: RestContext<string>): URL {
  const { pathname, searchParams } = new URL(context.req.url)
  const address = new URL(pathname, origin)
  for (const [name, value] of searchParams) {
    if (!secrets.includes(name)) address.searchParams.append(name, value)
  }
  return address
}
