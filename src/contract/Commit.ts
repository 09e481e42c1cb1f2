import type { Account } from './Account.ts'
import type { Link } from './Link.ts'
import type { Repository } from './Repository.ts'

/** A commit where another object names it. */
export interface CommitReference {
  type: 'commit'
  hash: string
  links: { self: Link; html: Link }
}

/** `user` is missing for one without an account. */
export interface CommitPerson {
  /** Such as `Ana Moreno <ana@example.com>`. */
  raw: string
  user?: Account
}

/** `GET /2.0/repositories/{workspace}/{repo_slug}/commit/{commit}`, scope `repository`. */
export interface Commit extends CommitReference {
  /** ISO 8601. */
  date: string
  author: { type: 'author' } & CommitPerson
  committer: { type: 'committer' } & CommitPerson
  message: string
  summary: { type: 'rendered'; raw: string; markup: 'markdown'; html: string }
  parents: CommitReference[]
  repository: Pick<Repository, 'type' | 'uuid' | 'name' | 'full_name'>
  links: Record<'self' | 'html' | 'diff' | 'patch' | 'approve' | 'comments' | 'statuses', Link>
}
