import type { Link } from './Link.ts'

/** One of one's own addresses (`GET /2.0/user/emails`, scope `email`). */
export interface EmailAddress {
  type: 'email'
  email: string
  is_primary: boolean
  is_confirmed: boolean
  links: { self: Link }
}
