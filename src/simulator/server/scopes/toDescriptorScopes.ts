import type { ConnectDescriptor } from '../../../contract/ConnectDescriptor.ts'
import { scopeCatalog } from './scopeCatalog.ts'

/**
 * What an app asks for. A descriptor without `scopes` counts as asking for all of them
 * (developer.atlassian.com/cloud/bitbucket/authentication-for-apps).
 */
export function toDescriptorScopes({ scopes }: Pick<ConnectDescriptor, 'scopes'>): string[] {
  return scopes ?? scopeCatalog.map(({ name }) => name)
}
