import { applyPush } from '../pushes/applyPush.ts'
import type { RefChange } from '../pushes/RefChange.ts'
import type { Located } from '../rest/findRepository.ts'
import type { Simulation } from '../Simulation.ts'
import type { UserRecord } from '../world/World.ts'
import { checkPushed } from './checkPushed.ts'
import type { PushedGit } from './GitBackend.ts'

export interface TakePushParameters {
  located: Located
  actor: UserRecord | undefined
  pushed: PushedGit
}

/**
 * Bring what git took from a client to the repository.
 * @throws {RestError} as `checkPushed`; then nothing has changed
 */
export function takePush(
  simulation: Simulation,
  { located, actor, pushed }: TakePushParameters,
): void {
  const { objects, branches, tags } = located.repository.git
  checkPushed(located.repository.git, pushed)
  for (const { type, bytes } of pushed.objects) objects.putBytes(type, bytes)
  const changes = [
    ...compare('branch', branches, pushed.branches),
    ...compare('tag', tags, pushed.tags),
  ]
  if (changes.length > 0) applyPush(simulation, { located, actor, changes })
}

function compare(
  kind: RefChange['kind'],
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): RefChange[] {
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names]
    .map((name) => ({ kind, name, old: before.get(name), new: after.get(name) }))
    .filter((change) => change.old !== change.new)
}
