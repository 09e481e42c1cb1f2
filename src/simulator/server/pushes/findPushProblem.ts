import { isAncestor } from '../git/findMergeBase.ts'
import type { Located } from '../rest/findRepository.ts'
import { listRestrictions } from '../rest/pull-requests/listRestrictions.ts'
import type { UserRecord } from '../world/World.ts'
import type { RefChange } from './RefChange.ts'

/**
 * Why branch restrictions do not let somebody push; undefined when they do. `push` lets only its users
 * through, `force` and `delete` nobody; merges of pull requests have restrictions of their own
 * (developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions). The texts are ours.
 *
 * @param actor undefined for an app that acts for itself, which is no user (ours)
 * @param changes to objects that are in the store already
 */
export function findPushProblem(
  { repository }: Located,
  actor: UserRecord | undefined,
  changes: readonly RefChange[],
): string | undefined {
  for (const change of changes.filter(({ kind }) => kind === 'branch')) {
    const { name, new: hash } = change
    const restrictions = listRestrictions(repository, name)
    const has = (kind: 'force' | 'delete') => restrictions.some((one) => one.kind === kind)
    const isShutOut = restrictions.some(
      ({ kind, users }) => kind === 'push' && !(actor && users.includes(actor.uuid)),
    )
    if (hash === undefined && has('delete')) return `Permission denied to delete branch ${name}.`
    if (isShutOut) return `Permission denied to update branch ${name}.`
    if (has('force') && isRewritten(repository.git, change)) {
      return `Permission denied to rewrite the history of branch ${name}.`
    }
  }
  return undefined
}

function isRewritten(git: Located['repository']['git'], { old, new: hash }: RefChange): boolean {
  return old !== undefined && hash !== undefined && !isAncestor(git, old, hash)
}
