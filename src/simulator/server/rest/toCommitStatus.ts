import type { CommitStatus } from '../../../contract/CommitStatus.ts'
import type { StatusRecord } from '../world/StatusRecord.ts'
import type { Located } from './findRepository.ts'

/** @param hash of the commit, whole */
export function toCommitStatus(
  origin: string,
  { workspace, repository }: Located,
  hash: string,
  status: StatusRecord,
): CommitStatus {
  const { key, name, state, description, url, refname, createdOn, updatedOn } = status
  const commit = `${origin}/2.0/repositories/${workspace.slug}/${repository.slug}/commit/${hash}`
  return {
    type: 'build',
    key,
    name,
    state,
    description,
    url,
    refname,
    created_on: createdOn,
    updated_on: updatedOn,
    links: {
      self: { href: `${commit}/statuses/build/${encodeURIComponent(key)}` },
      commit: { href: commit },
    },
  }
}
