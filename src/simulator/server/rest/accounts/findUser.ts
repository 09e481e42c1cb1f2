import type { UserRecord, World } from '../../world/World.ts'

/**
 * A user by uuid, with its braces, or by Atlassian account id. Not by nickname: it is not unique
 * (developer.atlassian.com/cloud/bitbucket/rest/intro).
 */
export function findUser({ users }: Pick<World, 'users'>, name: string): UserRecord | undefined {
  return users.find(({ uuid, accountId }) => [uuid, accountId].includes(name))
}
