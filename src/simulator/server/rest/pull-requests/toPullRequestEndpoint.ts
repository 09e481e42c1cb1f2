import type { PullRequestEndpoint } from '../../../../contract/PullRequest.ts'
import type { Located } from '../findRepository.ts'
import { toShortCommit } from './toShortCommit.ts'

/** @param hash the branch's newest commit */
export function toPullRequestEndpoint(
  origin: string,
  located: Located,
  branch: string,
  hash: string,
): PullRequestEndpoint {
  const { uuid, name, slug } = located.repository
  return {
    branch: { name: branch },
    commit: toShortCommit(origin, located, hash),
    repository: { type: 'repository', uuid, full_name: `${located.workspace.slug}/${slug}`, name },
  }
}
