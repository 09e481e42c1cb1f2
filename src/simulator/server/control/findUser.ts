import { RestError } from '../rest/RestError.ts'
import { isPerson } from '../sessions/isPerson.ts'
import type { UserRecord, WorkspaceRecord, World } from '../world/World.ts'

/**
 * A person by nickname, uuid or account id.
 * @throws {RestError} 400 that names the known ones
 */
export function findUser(world: World, name: string): UserRecord {
  const users = world.users.filter(isPerson)
  const found = users.find((user) => [user.nickname, user.uuid, user.accountId].includes(name))
  if (found) return found
  const known = users.map(({ nickname }) => nickname).join(', ')
  throw new RestError(400, `user: there is no "${name}". Use one of: ${known}.`)
}

/**
 * A workspace by slug or uuid.
 * @throws {RestError} 400 that names the known ones
 */
export function findWorkspace({ workspaces }: World, name: string): WorkspaceRecord {
  const found = workspaces.find(({ slug, uuid }) => [slug, uuid].includes(name))
  if (found) return found
  const known = workspaces.map(({ slug }) => slug).join(', ')
  throw new RestError(400, `workspace: there is no "${name}". Use one of: ${known}.`)
}
