import type { UserRecord } from '../../world/World.ts'
import { matchesListQuery } from '../lists/matchesListQuery.ts'
import { parseListQuery } from '../lists/parseListQuery.ts'
import { toAccount } from '../toAccount.ts'

export interface FilterMembersParameters {
  origin: string
  /** The `q` of the address. Default: all are wanted. */
  query: string | undefined
  /** Whether `user.email` counts. It is told to nobody, but admins may ask for those they know. */
  isAdmin: boolean
}

/**
 * The members whom a `q` asks for
 * (developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces, "List users in a workspace").
 *
 * @throws {RestError} 400 for what is no query
 */
export function filterMembers(
  members: readonly UserRecord[],
  { origin, query, isAdmin }: FilterMembersParameters,
): readonly UserRecord[] {
  const parsed = query?.trim() ? parseListQuery(query.trim()) : undefined
  if (!parsed) return members
  return members.filter((member) => {
    const email = member.emails?.find(({ isPrimary }) => isPrimary)?.address
    const user = { ...toAccount(origin, member), ...(isAdmin && { email }) }
    return matchesListQuery(parsed, { user })
  })
}
