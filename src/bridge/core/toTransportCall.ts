import type { BridgeRequestParameters } from './BridgeRequestParameters.ts'
import { checkPath } from './checkPath.ts'
import { InvalidRequestError } from './InvalidRequestError.ts'
import type { TransportCall } from './Transport.ts'

/**
 * Check a call and put it in the form in which it goes to the host.
 *
 * @throws {InvalidRequestError}
 */
export function toTransportCall(
  kind: TransportCall['kind'],
  parameters: BridgeRequestParameters,
): TransportCall {
  const { path, method = 'GET', body, contentType, accept, responseType = 'json' } = parameters
  checkPath(path)
  const call = { kind, path, method, responseType, accept }
  if (body === undefined) return call
  return {
    ...call,
    body: typeof body === 'string' ? body : toJson(body),
    contentType: contentType ?? 'application/json',
  }
}

function toJson(body: unknown): string {
  try {
    // Files cannot cross the bridge: they would arrive as an empty object.
    const isFile = body instanceof FormData || body instanceof Blob
    const json: unknown = isFile ? undefined : JSON.stringify(body)
    if (typeof json === 'string') return json
  } catch {
    // A cycle or a bigint.
  }
  throw new InvalidRequestError('A body is text or plain data.')
}
