import type { ConnectDescriptor } from '../../../contract/ConnectDescriptor.ts'
import { expandScopes } from '../scopes/expandScopes.ts'
import { toDescriptorScopes } from '../scopes/toDescriptorScopes.ts'

/** Whether a descriptor asks for more than another one did, implied scopes counted. */
export function isRaised(before: ConnectDescriptor, after: ConnectDescriptor): boolean {
  const had = expandScopes(toDescriptorScopes(before))
  return toDescriptorScopes(after).some((scope) => !had.has(scope))
}
