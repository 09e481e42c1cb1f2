import type { Context } from 'hono'
import type { Simulation } from '../Simulation.ts'
import type { ActorRecord } from '../world/ActorRecord.ts'
import type { UserRecord } from '../world/World.ts'
import type { RestEnvironment } from './createRestRoutes.ts'
import { findRepository, type Located } from './findRepository.ts'
import { RestError } from './RestError.ts'

export const repositoryPath = '/repositories/:workspace/:repository'
export const pullRequestPath = `${repositoryPath}/pullrequests/:id`

export type RestContext<path extends string> = Context<RestEnvironment, path>

/**
 * The repository that a call is about.
 * @throws {RestError} 403 to write where the app is not installed; 404
 */
export function locate(
  { world }: Simulation,
  context: RestContext<typeof repositoryPath>,
): Located {
  const { viewer } = context.var
  const { workspace, repository } = context.req.param()
  const located = findRepository(world, viewer, workspace, repository)
  const isInstalled = viewer.grant?.workspaces.includes(located.workspace.slug) ?? true
  // A public repository elsewhere is for reading only.
  const isRead = ['GET', 'HEAD'].includes(context.req.method)
  if (!isRead && !isInstalled) throw new RestError(403, 'Forbidden')
  return located
}

/**
 * Who takes part in a pull request or an issue. An app that calls for itself acts as its workspace
 * (developer.atlassian.com/cloud/bitbucket/oauth-2-connect; observed of a public app).
 *
 * @throws {RestError} 401 for an anonymous caller, 403 for an app in another workspace than its own
 */
export function requireActor(context: RestContext<string>, { workspace }: Located): ActorRecord {
  const { user, principal } = context.var.viewer
  if (user) return user
  if (!principal) throw new RestError(401, 'Log in to take part.')
  if (principal.uuid !== workspace.uuid) throw new RestError(403, 'Forbidden')
  return principal
}

/** @throws {RestError} 401 for an anonymous caller, 403 for an app that calls for itself (ours) */
export function requireUser(context: RestContext<string>): UserRecord {
  const { user, principal } = context.var.viewer
  if (principal && !user) throw new RestError(403, 'Forbidden')
  if (!user) throw new RestError(401, 'Log in to take part in a pull request.')
  return user
}

/** @throws {RestError} 403 for one who only reads here; as `requireActor` */
export function requireMember(context: RestContext<string>, located: Located): ActorRecord {
  const actor = requireActor(context, located)
  const { workspace } = located
  // An app_user is at home in one workspace without being a member.
  const isHome = context.var.viewer.principal?.uuid === workspace.uuid
  if (!isHome && !workspace.members.includes(actor.uuid)) throw new RestError(403, 'Forbidden')
  return actor
}
