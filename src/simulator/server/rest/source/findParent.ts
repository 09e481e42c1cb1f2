import type { GitStore } from '../../git/createGitStore.ts'
import { findByHash } from '../../git/findCommit.ts'
import { RestError } from '../RestError.ts'

/**
 * What a new commit stands on: the branch, or for a new branch the main one, unless `parents` says
 * otherwise. Undefined in an empty repository.
 *
 * @throws {RestError} 404 for a parent that is not there, 400 for more than one; 409 when the branch has
 * gone on from the parent (the last two are ours)
 */
export function findParent(
  store: GitStore,
  branch: string,
  mainBranch: string,
  parents: readonly string[],
): string | undefined {
  const tip = store.branches.get(branch)
  const [asked, ...others] = parents
  if (asked === undefined) return tip ?? store.branches.get(mainBranch)
  if (others.length > 0) throw new RestError(400, 'Name one parent.')
  const parent = findByHash(store, asked)
  if (parent === undefined) throw new RestError(404, `Commit not found: ${asked}`)
  if (tip !== undefined && tip !== parent) {
    throw new RestError(409, `The branch "${branch}" has gone on from ${asked}.`)
  }
  return parent
}
