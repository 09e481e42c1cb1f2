import type { WebhookEvent } from '../../../contract/webhookEvents.ts'
import type { HookRecord } from '../world/HookRecord.ts'
import type { RepositoryRecord } from '../world/RepositoryRecord.ts'
import type { World, WorkspaceRecord } from '../world/World.ts'

/** The active webhooks that hear of an event: those of the workspace, and of the repository. */
export function listHooks(
  { hooks }: World,
  event: WebhookEvent,
  workspace: WorkspaceRecord,
  repository: RepositoryRecord | undefined,
): HookRecord[] {
  return hooks.filter(
    ({ isActive, events, subject }) =>
      isActive &&
      events.includes(event) &&
      (subject === workspace.uuid || subject === repository?.uuid),
  )
}
