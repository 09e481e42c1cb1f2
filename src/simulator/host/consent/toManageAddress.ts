import { bitbucketAddresses } from '../../../contract/bitbucketAddresses.ts'
import type { HostSettings } from '../../../contract/HostSettings.ts'

/** Where "Manage permissions" leads: until 3 June 2020 to a page that was not there. */
export function toManageAddress({ manage_link_is_dead: isDead }: HostSettings): string {
  return isDead ? bitbucketAddresses.formerAppAuthorizations : bitbucketAddresses.appAuthorizations
}
