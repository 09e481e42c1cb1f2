import type { SecurityTarget, SecurityTenant } from './SecurityTarget.ts'

/** Call the app's `installed` address as Bitbucket does; the first time there is no JWT. */
export function installTenant(
  { origin, descriptor, send }: Omit<SecurityTarget, 'tenants' | 'now'>,
  { clientKey, sharedSecret }: SecurityTenant,
  { jwt, key = descriptor.key }: { jwt?: string; key?: string } = {},
): Promise<Response> {
  return send(
    new Request(`${origin}${descriptor.lifecycle?.installed ?? '/installed'}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(jwt !== undefined && { Authorization: `JWT ${jwt}` }),
      },
      body: JSON.stringify({
        key,
        clientKey,
        sharedSecret,
        eventType: 'installed',
        productType: 'bitbucket',
        baseUrl: 'https://bitbucket.org',
        baseApiUrl: 'https://api.bitbucket.org',
      }),
    }),
  )
}
