import type { Link } from './Link.ts'

/** A user as they stand in other objects of REST 2.0, such as the author of a pull request. */
export interface Account {
  /** `app_user` is a consumer that acts for itself (CHANGE-3052 of the changelog). */
  type: 'user' | 'app_user'
  /** With curly braces. */
  uuid: string
  account_id: string
  display_name: string
  nickname: string
  links: { self: Link; html: Link; avatar: Link }
}

/** A user as REST 2.0 shows them to others (`GET /2.0/users/{selected_user}`). */
export interface PublicAccount extends Account {
  /** ISO 8601. */
  created_on: string
  account_status: 'active'
}

/** One's own account (`GET /2.0/user`, scope `account`). */
export interface OwnAccount extends PublicAccount {
  username: string
  is_staff: boolean
  /** Often null in recorded answers. */
  has_2fa_enabled: boolean | null
}
