import type { ConnectDescriptor } from '../../../contract/ConnectDescriptor.ts'
import type { AppReview } from '../../../contract/HostApps.ts'
import { RestError } from '../rest/RestError.ts'
import { toDescriptorScopes } from '../scopes/toDescriptorScopes.ts'
import { toScopesInWords } from '../scopes/toScopesInWords.ts'

/** What somebody reads before they let an app into a workspace. */
export function toAppReview(descriptor: ConnectDescriptor): AppReview {
  const { key, name, description, vendor } = descriptor
  return {
    key,
    name,
    description,
    vendor_name: vendor?.name ?? '',
    scopes: toScopesInWords(toDescriptorScopes(descriptor)),
  }
}

/**
 * Nobody grants what they have not read: a descriptor may change between the review and the grant.
 * @throws {RestError} 409 when it now asks for a scope that was not shown
 */
export function requireReviewed(descriptor: ConnectDescriptor, scopes: readonly string[]): void {
  if (toDescriptorScopes(descriptor).every((scope) => scopes.includes(scope))) return
  throw new RestError(409, 'The app has changed what it asks for. Close this and review it again.')
}
