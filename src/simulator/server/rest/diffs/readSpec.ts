import type { GitStore } from '../../git/createGitStore.ts'
import { findCommit } from '../../git/findCommit.ts'
import { noCommit } from '../commits/noCommit.ts'
import { RestError } from '../RestError.ts'

/** Two commits, by hash. */
export interface DiffSpec {
  source: string
  /** The first parent of a commit that stands alone; undefined when it has none. */
  destination: string | undefined
  isRange: boolean
}

/**
 * The commits that a `spec` names: one, which is held against its first parent, or `source..destination`,
 * the other way round than git has it (developer.atlassian.com/cloud/bitbucket/rest, "Compare two
 * commits"). Each may be a branch, a tag or a hash.
 *
 * @throws {RestError} 404 for what is not there
 */
export function readSpec(store: GitStore, spec: string): DiffSpec {
  const names = spec.split(/\.{2,3}/)
  const [first = '', second] = names
  if (names.length > 2)
    throw new RestError(400, 'Invalid spec: use a commit, or two with ".." between.')
  const missing = names.filter((name) => findCommit(store, name) === undefined)
  const source = findCommit(store, first)
  if (source === undefined || missing.length > 0) throw noCommit(...missing)
  if (second !== undefined) {
    return { source, destination: findCommit(store, second), isRange: true }
  }
  const [parent] = store.objects.commit(source).parents
  const isKnown = parent !== undefined && store.objects.typeOf(parent) === 'commit'
  return { source, destination: isKnown ? parent : undefined, isRange: false }
}
