import { createVendorServer } from '../createVendorServer.ts'
import { testInstallation } from './testInstallation.ts'

const { baseUrl, clientKey, now, sharedSecret } = testInstallation

export interface CreateTestVendorParameters {
  /** Default: the app's origin. */
  appUrl?: string
}

/** A vendor's server whose app was installed once. */
export async function createTestVendor({ appUrl = baseUrl }: CreateTestVendorParameters = {}) {
  const descriptor = {
    key: 'assent-reviews',
    name: 'Assent Reviews',
    description: 'Reviews.',
    baseUrl: appUrl,
    authentication: { type: 'jwt' as const },
  }
  const vendor = createVendorServer({ descriptor, clock: { now: () => now } })

  const send = (method: string, path: string, token?: string, body?: object) =>
    vendor.handle(
      new Request(baseUrl + path, {
        method,
        headers: token === undefined ? {} : { Authorization: `JWT ${token}` },
        body: body === undefined ? null : JSON.stringify(body),
      }),
    )
  const install = (change: object, token?: string) =>
    send('POST', '/vendor/installed', token, {
      key: 'assent-reviews',
      clientKey,
      sharedSecret,
      ...change,
    })

  const installed = await install({})
  return {
    vendor,
    /** The answer to the first installation. */
    installed,
    /** Install again, with something changed. */
    install,
    get: (path: string, token?: string) => send('GET', path, token),
  }
}
