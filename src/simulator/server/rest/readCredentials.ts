import type { Era } from '../../../contract/eras.ts'

/** What a request offers to prove who calls. */
export interface Credentials {
  authorization: string | undefined
  /** Access tokens in the query or a form, which count. */
  fields: string[]
  /** There are some that count for nothing. */
  hasIgnored: boolean
}

const field = 'access_token'

/**
 * Until May 2026 an access token may stand in the header, in the form of a POST, or in the query of any
 * other request (developer.atlassian.com/cloud/bitbucket/oauth-2, "Making requests"); since then in the
 * header alone (CHANGE-3052 of the changelog). Elsewhere it counts for nothing, as was observed of a JWT
 * in the query; of access tokens that is ours.
 */
export async function readCredentials(request: Request, era: Era): Promise<Credentials> {
  const authorization = request.headers.get('Authorization') ?? undefined
  const isPost = request.method === 'POST'
  const inQuery = new URL(request.url).searchParams.getAll(field)
  if (era === '2026') return { authorization, fields: [], hasIgnored: inQuery.length > 0 }
  const fields = isPost ? await readForm(request) : inQuery
  return { authorization, fields, hasIgnored: isPost && inQuery.length > 0 }
}

/** RFC 6750 §2.2 takes no other kind of body. */
async function readForm(request: Request): Promise<string[]> {
  const type = request.headers.get('Content-Type') ?? ''
  if (!/^application\/x-www-form-urlencoded *(?:;|$)/i.test(type)) return []
  return new URLSearchParams(await request.clone().text()).getAll(field)
}

// RFC 6750 §2.1; the scheme's name in any case (RFC 9110 §11.1).
const pattern = /^bearer +([\w.~+/-]+=*)$/i

/** The token of an `Authorization` header. */
export function toBearer(authorization: string | undefined): string | undefined {
  return pattern.exec(authorization ?? '')?.[1]
}

/** All access tokens of a request, however they come. */
export async function readAccessTokens(request: Request, era: Era): Promise<string[]> {
  const { authorization, fields } = await readCredentials(request, era)
  const bearer = toBearer(authorization)
  return bearer === undefined ? fields : [bearer, ...fields]
}
