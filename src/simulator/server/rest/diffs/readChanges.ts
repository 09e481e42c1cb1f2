import { compareCommits, type Comparison } from '../../git/compareCommits.ts'
import type { GitStore } from '../../git/createGitStore.ts'
import type { TreeChange } from '../../git/listChanges.ts'
import { RestError } from '../RestError.ts'
import { readSpec } from './readSpec.ts'

/**
 * What a diff's address asks for: its `spec`, and how it is to be compared. Two commits are held against
 * each other by what a merge would change, unless `topic` or the older `merge` say otherwise
 * (developer.atlassian.com/cloud/bitbucket/rest, "Compare two commits").
 *
 * @throws {RestError} 404 for a commit that is not there, 400 for parameters that do not go together
 */
export function readChanges(store: GitStore, spec: string, { searchParams }: URL): TreeChange[] {
  const { isRange, ...commits } = readSpec(store, spec)
  const paths = searchParams.getAll('path').map((path) => path.replaceAll(/^\/|\/$/g, ''))
  const comparison = readComparison(searchParams)
  const changes = compareCommits(store, {
    ...commits,
    comparison: isRange ? comparison : 'direct',
    renames: searchParams.get('renames') !== 'false',
  })
  if (paths.length === 0) return changes
  const isAsked = (path: string) =>
    paths.some((asked) => asked === '' || path === asked || path.startsWith(`${asked}/`))
  return changes.filter(({ path, old }) => isAsked(path) || (old && isAsked(old.path)))
}

function readComparison(query: URLSearchParams): Comparison {
  const [topic, merge] = [query.get('topic'), query.get('merge')]
  if (topic !== null && merge !== null) {
    throw new RestError(400, 'Use either topic or merge, not both.')
  }
  if (topic !== null) return topic === 'true' ? 'topic' : 'direct'
  return merge === 'false' ? 'direct' : 'merge'
}
