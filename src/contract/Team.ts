import type { Link } from './Link.ts'

/** A workspace where REST 2.0 asks for an account, such as the owner of a project. */
export interface Team {
  type: 'team'
  uuid: string
  display_name: string
  username: string
  links: { self: Link; html: Link; avatar: Link }
}
