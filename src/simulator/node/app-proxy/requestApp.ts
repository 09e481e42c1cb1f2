import { request as requestHttp, type ClientRequest, type RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'

/**
 * Begin a request to the app's own server. A certificate that nobody has signed is good enough on this
 * machine.
 */
export function requestApp(appOrigin: string, options: RequestOptions): ClientRequest {
  const { protocol, hostname, port } = new URL(appOrigin)
  const target = { ...options, hostname: hostname.replaceAll(/^\[|\]$/g, ''), port }
  if (protocol === 'http:') return requestHttp(target)
  const isLoopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)
  return requestHttps({ ...target, rejectUnauthorized: !isLoopback })
}
