import { sessionCookieName } from '../../server/sessions/sessionCookie.ts'
import { hopByHop } from './hopByHop.ts'

export interface ToAppHeadersParameters {
  /** Names and values in turn, as they came. */
  rawHeaders: readonly string[]
  appOrigin: string
  proxyOrigin: string
  /** Whether it asks for another protocol, such as a WebSocket's. */
  isUpgrade?: boolean
}

const knownEncodings = /\b(?:gzip|deflate|br)\b/gi

/**
 * What the app's server gets to read: the request as if it had been made to its own address. The
 * simulator's session is none of its business; cookies know no ports.
 */
export function toAppHeaders({
  rawHeaders,
  appOrigin,
  proxyOrigin,
  isUpgrade = false,
}: ToAppHeadersParameters): string[] {
  const headers: string[] = ['Host', new URL(appOrigin).host]
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? ''
    const value = toValue(name.toLowerCase(), rawHeaders[index + 1] ?? '')
    if (value !== undefined) headers.push(name, value)
  }
  return headers

  function toValue(name: string, value: string): string | undefined {
    const isProtocol = name === 'connection' || name === 'upgrade'
    if (isUpgrade && isProtocol) return value
    if (name === 'host' || hopByHop.has(name)) return undefined
    if (name === 'origin') return value === proxyOrigin ? appOrigin : value
    if (name === 'referer' && value.startsWith(`${proxyOrigin}/`)) {
      return appOrigin + value.slice(proxyOrigin.length)
    }
    if (name === 'cookie') return withoutSession(value)
    // Only what can be undone here, as pages and scripts are changed on the way.
    if (name === 'accept-encoding') return value.match(knownEncodings)?.join(', ') ?? 'identity'
    return value
  }
}

function withoutSession(cookies: string): string | undefined {
  const others = cookies.split(/;\s*/).filter((cookie) => !cookie.startsWith(sessionCookieName))
  return others.length > 0 ? others.join('; ') : undefined
}
