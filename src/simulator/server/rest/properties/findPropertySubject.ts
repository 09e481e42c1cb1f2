import type { Simulation } from '../../Simulation.ts'
import { findUser } from '../accounts/findUser.ts'
import { findPullRequest } from '../findRepository.ts'
import { locate, pullRequestPath, repositoryPath, type RestContext } from '../locate.ts'
import { commitPath, locateCommit } from '../locateCommit.ts'
import { RestError } from '../RestError.ts'

const below = '/properties/:appKey/:property'

/** Where properties are, and how to find what they hang on, by a name that is its own. */
export const propertyPlaces = [
  { path: repositoryPath + below, find: nameRepository },
  { path: commitPath + below, find: nameCommit },
  { path: pullRequestPath + below, find: namePullRequest },
  { path: `/users/:user${below}`, find: nameUser },
] as const

/** @throws {RestError} as `locate` */
function nameRepository(simulation: Simulation, context: RestContext<string>): string {
  return `repository ${locate(simulation, context).repository.uuid}`
}

/** @throws {RestError} as `locateCommit` */
function nameCommit(simulation: Simulation, context: RestContext<string>): string {
  const { located, commit } = locateCommit(simulation, context)
  return `commit ${located.repository.uuid} ${commit.hash}`
}

/** @throws {RestError} as `locate`; 404 */
function namePullRequest(simulation: Simulation, context: RestContext<string>): string {
  const located = locate(simulation, context)
  const { id } = findPullRequest(located, context.req.param('id') ?? '')
  return `pullrequest ${located.repository.uuid} ${id}`
}

/** @throws {RestError} 404; 403 for a user through an app, about somebody else */
function nameUser({ world }: Simulation, context: RestContext<string>): string {
  const { user, grant } = context.var.viewer
  const name = context.req.param('user') ?? ''
  const found = findUser(world, name)
  if (!found) throw new RestError(404, `There is no user ${name}.`)
  const isRead = ['GET', 'HEAD'].includes(context.req.method)
  if (!isRead && grant && user && user.uuid !== found.uuid) throw new RestError(403, 'Forbidden')
  return `user ${found.uuid}`
}
