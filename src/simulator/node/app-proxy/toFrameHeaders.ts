import { hopByHop } from './hopByHop.ts'
import { replacePolicy, type PolicyOrigins } from './replacePolicy.ts'

export interface ToFrameHeadersParameters {
  /** Names and values in turn, as they came. */
  rawHeaders: readonly string[]
  origins: PolicyOrigins
  /** Whether the body is changed on the way. */
  isRewritten: boolean
}

// They are about the bytes of the app, and an address in a cached copy may be of a port that is gone.
const ofTheBytes = new Set([
  'accept-ranges',
  'cache-control',
  'content-digest',
  'content-encoding',
  'content-length',
  'content-md5',
  'digest',
  'etag',
  'expires',
  'last-modified',
  'repr-digest',
])

/** What a browser gets to read: the app's headers, with its own address and Bitbucket's made over. */
export function toFrameHeaders({
  rawHeaders,
  origins,
  isRewritten,
}: ToFrameHeadersParameters): string[] {
  const { appOrigin, proxyOrigin, simulatorOrigin } = origins
  const headers: string[] = []
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? ''
    const lower = name.toLowerCase()
    if (hopByHop.has(lower) || (isRewritten && ofTheBytes.has(lower))) continue
    headers.push(name, toValue(lower, rawHeaders[index + 1] ?? ''))
  }
  if (isRewritten) headers.push('Cache-Control', 'no-store')
  return headers

  function toValue(name: string, value: string): string {
    switch (name) {
      case 'location':
      case 'content-location':
        return toProxy(value)
      case 'access-control-allow-origin':
        return value === appOrigin ? proxyOrigin : value
      case 'content-security-policy':
      case 'content-security-policy-report-only':
        return replacePolicy(value, origins)
      case 'x-frame-options':
        return value.replace(
          /^(allow-from\s+)https:\/\/bitbucket\.org\/?$/i,
          `$1${simulatorOrigin}`,
        )
      // A cookie for the app's own domain would not be kept at the proxy's.
      case 'set-cookie':
        return value.replaceAll(/;\s*domain=[^;]*/gi, '')
      default:
        return value
    }
  }

  function toProxy(address: string): string {
    const isOwn = address === appOrigin || /^[/?#]/.test(address.slice(appOrigin.length))
    return isOwn && address.startsWith(appOrigin)
      ? proxyOrigin + address.slice(appOrigin.length)
      : address
  }
}
