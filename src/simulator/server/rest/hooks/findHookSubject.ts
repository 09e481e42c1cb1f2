import type { WebhookSubscription } from '../../../../contract/WebhookSubscription.ts'
import type { Simulation } from '../../Simulation.ts'
import type { HookSubjectType } from '../../world/HookRecord.ts'
import type { WorkspaceRecord } from '../../world/World.ts'
import { findVisibleWorkspace } from '../findVisibleWorkspace.ts'
import { locate, repositoryPath, type RestContext } from '../locate.ts'
import { toRepository } from '../toRepository.ts'
import { toWorkspace } from '../toWorkspace.ts'

/** What webhooks hang on. */
export interface HookSubject {
  type: HookSubjectType
  uuid: string
  workspace: WorkspaceRecord
  view: WebhookSubscription['subject']
}

/** Where webhooks are, and how to find what they hang on. */
export const hookPlaces = [
  { path: `${repositoryPath}/hooks`, find: findRepositorySubject },
  { path: '/workspaces/:workspace/hooks', find: findWorkspaceSubject },
] as const

/** @throws {RestError} as `locate` */
function findRepositorySubject(simulation: Simulation, context: RestContext<string>): HookSubject {
  const located = locate(simulation, context)
  const { type, uuid, name, full_name, links } = toRepository(simulation.origin, located)
  const view = { type, uuid, name, full_name, links }
  return { type, uuid, workspace: located.workspace, view }
}

/** @throws {RestError} 404 when it is not there, or hidden */
function findWorkspaceSubject(
  { world, origin }: Simulation,
  context: RestContext<string>,
): HookSubject {
  const found = findVisibleWorkspace(
    world,
    context.var.viewer,
    context.req.param('workspace') ?? '',
  )
  const { type, uuid, name, slug, links } = toWorkspace(origin, found)
  return { type, uuid, workspace: found, view: { type, uuid, name, slug, links } }
}
