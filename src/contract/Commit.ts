import type { Account } from './Account.ts'
import type { Link } from './Link.ts'
import type { Repository } from './Repository.ts'

/** A commit where another object names it. */
export interface CommitReference {
  type: 'commit'
  hash: string
  links: { self: Link; html: Link }
}

/** `GET /2.0/repositories/{workspace}/{repo_slug}/commit/{commit}`, scope `repository`. */
export interface Commit extends CommitReference {
  /** ISO 8601. */
  date: string
  /** `user` is missing where the author has no account. */
  author: { type: 'author'; raw: string; user?: Account }
  message: string
  summary: { type: 'rendered'; raw: string; markup: 'markdown'; html: string }
  parents: CommitReference[]
  repository: Pick<Repository, 'type' | 'uuid' | 'name' | 'full_name'>
  links: { self: Link; html: Link; statuses: Link }
}
