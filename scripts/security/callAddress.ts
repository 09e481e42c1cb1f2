import type { AppAddress } from './AppAddress.ts'
import type { SecurityTarget } from './SecurityTarget.ts'
import { signSecurityJwt } from './signSecurityJwt.ts'

export interface AddressCall {
  /** Default: a right one. Null: none at all. */
  jwt?: string | null
  /** Added to the query after it was signed. */
  extra?: string
  headers?: Record<string, string>
}

/** Call a page or a proxied path of the app, the way Bitbucket does. */
export function callAddress(
  target: SecurityTarget,
  { path, carrier }: AppAddress,
  { jwt = signSecurityJwt(target, path), extra = '', headers: others }: AddressCall = {},
): Promise<Response> {
  const url = new URL(`${target.origin}${path}`)
  for (const [name, value] of new URLSearchParams(extra)) url.searchParams.append(name, value)
  const headers = new Headers(others)
  if (jwt !== null && carrier === 'query') url.searchParams.append('jwt', jwt)
  if (jwt !== null && carrier === 'header') headers.set('Authorization', `JWT ${jwt}`)
  return target.send(new Request(url, { headers }))
}
