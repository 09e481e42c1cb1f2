import type { CommitReference } from '../../../../contract/Commit.ts'
import type { Located } from '../findRepository.ts'

/** A commit by the first twelve digits of its hash, as pull requests name it. */
export function toShortCommit(
  origin: string,
  { workspace, repository }: Located,
  hash: string,
): CommitReference {
  const fullName = `${workspace.slug}/${repository.slug}`
  const short = hash.slice(0, 12)
  return {
    type: 'commit',
    hash: short,
    links: {
      self: { href: `${origin}/2.0/repositories/${fullName}/commit/${short}` },
      html: { href: `${origin}/${fullName}/commits/${short}` },
    },
  }
}
