import type { HostMethods } from '../connect/hostMethods.ts'
import { toMethod } from '../connect/toMethod.ts'
import type { AppCookies } from './createAppCookies.ts'

/** `AP.cookie` (developer.atlassian.com/cloud/bitbucket/jsapi/cookie): kept at the host, per app. */
export function createCookieModule(cookies: AppCookies): HostMethods<'cookie'> {
  return {
    save: toMethod(({ appKey, args: [name, value, days] }) => {
      const lifetime = typeof days === 'number' && Number.isFinite(days) ? days : undefined
      cookies.save(appKey, String(name), String(value), lifetime)
    }),
    read: toMethod(({ appKey, args: [name], reply }) => reply(cookies.read(appKey, String(name)))),
    erase: toMethod(({ appKey, args: [name] }) => cookies.erase(appKey, String(name))),
  }
}
