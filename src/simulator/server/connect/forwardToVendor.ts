import { RestError } from '../rest/RestError.ts'
import type { Simulation } from '../Simulation.ts'
import { orAborted } from './orAborted.ts'
import { readLimited } from './readLimited.ts'

/** Longest answer of a vendor's in bytes (10 MB). Ours: Bitbucket's limit is unknown. */
export const answerLimitBytes = 10_485_760

/** All others stay behind: cookies and policies would be set for the simulator's own pages. */
const passing = [
  'Content-Type',
  'Content-Language',
  'Content-Disposition',
  'ETag',
  'Last-Modified',
  'Retry-After',
]

/**
 * Send a proxied call on, and hand back the answer's status, body, and the headers about the body.
 * Status and text of the proxy's own failures are unknown, and ours.
 *
 * @throws {RestError} 502 when the vendor cannot be reached, redirects or answers with over 10 MB; 504
 * when it takes longer than the setting `proxy_timeout_ms`
 */
export async function forwardToVendor(
  { fetch, world }: Simulation,
  request: Request,
): Promise<Response> {
  if (world.faults.isVendorDown) throw unreachable()
  const timeoutMs = world.settings.proxy_timeout_ms
  const signal = AbortSignal.timeout(timeoutMs)
  const call = async () => {
    const answer = await fetch(new Request(request, { redirect: 'manual', signal }))
    return { answer, body: await readLimited(answer, answerLimitBytes) }
  }
  const { answer, body } = await orAborted(call(), signal).catch(() => {
    if (!signal.aborted) throw unreachable()
    throw new RestError(504, `The app's server did not answer within ${timeoutMs / 1_000} seconds.`)
  })
  const { status } = answer
  if (status < 200 || status > 599) throw unreachable()
  // A redirect would carry the user's browser, and the JWT, to an address nobody declared.
  if (status >= 300 && status < 400) {
    throw new RestError(502, "The app's server answered with a redirect.")
  }
  if (!body) throw new RestError(502, "The app's server answered with more than 10 MB.")

  const headers = new Headers({ 'X-Content-Type-Options': 'nosniff' })
  for (const name of passing) {
    const value = answer.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  const isEmpty = status === 204 || status === 205
  return new Response(isEmpty ? null : body, { status, headers })
}

function unreachable(): RestError {
  return new RestError(502, "The app's server could not be reached.")
}
