import { RestError } from '../rest/RestError.ts'
import type { Simulation } from '../Simulation.ts'

const timeoutMs = 30_000

/**
 * Send a proxied call on, and hand back the answer's status, type and body, nothing else.
 * @throws {RestError} 502 when the vendor cannot be reached, redirects, or takes over 30 seconds
 */
export async function forwardToVendor(
  { fetch, world }: Simulation,
  request: Request,
): Promise<Response> {
  if (world.faults.isVendorDown) throw unreachable()
  let answer: Response
  let body: ArrayBuffer
  try {
    const timeout = AbortSignal.timeout(timeoutMs)
    answer = await fetch(new Request(request, { redirect: 'manual', signal: timeout }))
    body = await answer.arrayBuffer()
  } catch {
    throw unreachable()
  }
  // A redirect would carry the user's browser, and the JWT, to an address nobody declared.
  if (answer.status < 200 || answer.status > 599) throw unreachable()
  if (answer.status >= 300 && answer.status < 400) {
    throw new RestError(502, "The app's server answered with a redirect.")
  }
  const type = answer.headers.get('Content-Type')
  const isEmpty = answer.status === 204 || answer.status === 205
  return new Response(isEmpty ? null : body, {
    status: answer.status,
    headers: type ? { 'Content-Type': type } : {},
  })
}

function unreachable(): RestError {
  return new RestError(502, "The app's server could not be reached.")
}
