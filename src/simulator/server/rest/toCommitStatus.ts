import type { CommitStatus } from '../../../contract/CommitStatus.ts'
import type { PullRequestRecord, StatusRecord } from '../world/RepositoryRecord.ts'
import type { Located } from './findRepository.ts'

export function toCommitStatus(
  origin: string,
  { workspace, repository }: Located,
  { sourceCommit, sourceBranch }: PullRequestRecord,
  status: StatusRecord,
): CommitStatus {
  const { key, name, state, description, url, createdOn, updatedOn } = status
  const commit = `${origin}/2.0/repositories/${workspace.slug}/${repository.slug}/commit/${sourceCommit}`
  return {
    type: 'build',
    key,
    name,
    state,
    description,
    url,
    refname: sourceBranch,
    created_on: createdOn,
    updated_on: updatedOn,
    links: {
      self: { href: `${commit}/statuses/build/${encodeURIComponent(key)}` },
      commit: { href: commit },
    },
  }
}
