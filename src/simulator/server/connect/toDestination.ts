import { RestError } from '../rest/RestError.ts'
import { toOwnHosts } from '../sessions/toOwnHosts.ts'
import { resolveContext, type ContextObjects } from './resolveContext.ts'

export interface ToDestinationParameters {
  /** Absolute, or a path below `baseUrl`; may hold context parameters. */
  template: string
  /** The app's. */
  baseUrl: string
  objects: ContextObjects
  /** Of the descriptor. */
  scopes: readonly string[]
  /** The simulator's own, where no app's server is. */
  origin: string
}

const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/

/**
 * The address of a proxied call. Values fill its path and its query, and lead nowhere else: neither
 * to another host nor out of their path segment, or the JWT would vouch for what nobody declared.
 * Which addresses Bitbucket takes is unknown; these rules and texts are ours.
 *
 * @throws {RestError} 502 for an address that no app's server can have, 400 for a value that moves it
 */
export function toDestination({
  template,
  baseUrl,
  objects,
  scopes,
  origin,
}: ToDestinationParameters): URL {
  const whole = /^https?:/.test(template) ? template : baseUrl + template
  const [, host = '', rest = ''] = /^(https?:\/\/[^/?#]*)(.*)$/.exec(whole) ?? []
  if (!URL.canParse(host) || /[{}@]/.test(host)) {
    throw unusable('its host must be plain, without placeholders and logins')
  }
  const { protocol, hostname } = new URL(host)
  if (protocol !== 'https:' && !loopback.test(hostname)) {
    throw unusable('it must begin with https://, or http:// for this machine')
  }
  if (toOwnHosts(origin).has(new URL(host).host)) {
    throw unusable("it is the simulator's own address")
  }
  const below = resolveContext(rest, objects, scopes)
  const segments = (below.split(/[?#]/)[0] ?? '').split('/')
  if (segments.some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment))) {
    throw new RestError(400, 'A value in the destination would lead to another path.')
  }
  return new URL(host + below)
}

function unusable(reason: string): RestError {
  return new RestError(502, `The destination of the app's proxy route cannot be used: ${reason}.`)
}
