import { applyPush } from '../pushes/applyPush.ts'
import type { RefChange } from '../pushes/RefChange.ts'
import type { Located } from '../rest/findRepository.ts'
import { RestError } from '../rest/RestError.ts'
import type { Simulation } from '../Simulation.ts'
import type { UserRecord } from '../world/World.ts'
import { checkPushed } from './checkPushed.ts'
import type { GitAnswer, PushedGit } from './GitBackend.ts'
import { refusePush } from './refusePush.ts'

export interface TakePushParameters {
  located: Located
  actor: UserRecord | undefined
  response: Response
  pushed: PushedGit
}

/**
 * Bring what git took from a client to the repository. What may not be is refused, and nothing changes.
 * @returns the answer to the client
 */
export function takePush(
  simulation: Simulation,
  { located, actor, response, pushed }: TakePushParameters,
): GitAnswer['response'] {
  const { git } = located.repository
  const changes = [
    ...compare('branch', git.branches, pushed.branches),
    ...compare('tag', git.tags, pushed.tags),
  ]
  try {
    checkPushed(git, pushed)
  } catch (error) {
    if (!(error instanceof RestError)) throw error
    return refusePush(changes, error.message)
  }
  for (const { type, bytes } of pushed.objects) git.objects.putBytes(type, bytes)
  if (changes.length > 0) applyPush(simulation, { located, actor, changes })
  return response
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
