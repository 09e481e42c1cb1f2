import type { EmailAddress } from '../../../../contract/EmailAddress.ts'
import type { EmailRecord } from '../../world/World.ts'

/** @param origin of the simulator, which is also the API's */
export function toEmailAddress(
  origin: string,
  { address, isPrimary, isConfirmed }: EmailRecord,
): EmailAddress {
  return {
    type: 'email',
    email: address,
    is_primary: isPrimary,
    is_confirmed: isConfirmed,
    links: { self: { href: `${origin}/2.0/user/emails/${encodeURIComponent(address)}` } },
  }
}
