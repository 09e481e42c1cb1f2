import type { Context } from 'hono'
import type { Simulation } from '../Simulation.ts'
import type { RestEnvironment } from './createRestRoutes.ts'
import { findRepository, type Located } from './findRepository.ts'
import { requireScope } from './requireScope.ts'
import { RestError } from './RestError.ts'

export const repositoryPath = '/repositories/:workspace/:repository'

export type RestContext<path extends string> = Context<RestEnvironment, path>

/** Finds the repository that a request names, and checks the scope that it takes. */
export function createLocate(simulation: Simulation) {
  /** @throws {RestError} 403 or 404 */
  return function locate(context: RestContext<typeof repositoryPath>, scope: string): Located {
    const { viewer } = context.var
    requireScope(viewer, scope)
    const { workspace, repository } = context.req.param()
    const located = findRepository(simulation.world, viewer, workspace, repository)
    const isInstalled = viewer.grant?.workspaces.includes(located.workspace.slug) ?? true
    // A public repository elsewhere is for reading only.
    if (scope.endsWith(':write') && !isInstalled) throw new RestError(403, 'Forbidden')
    return located
  }
}

/** The request's address under the API's own origin. */
export function toRestAddress(origin: string, context: RestContext<string>): URL {
  const { pathname, search } = new URL(context.req.url)
  return new URL(pathname + search, origin)
}
