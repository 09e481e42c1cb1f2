import type { Commit, CommitPerson } from './Commit.ts'
import type { Link } from './Link.ts'

/** `GET /2.0/repositories/{workspace}/{repo_slug}/refs/tags/{name}`, scope `repository`. */
export interface Tag {
  type: 'tag'
  name: string
  target: Commit
  /** Null for a tag without a message of its own; so are the next two. */
  message: string | null
  /** ISO 8601. */
  date: string | null
  tagger: ({ type: 'author' } & CommitPerson) | null
  links: { self: Link; commits: Link; html: Link }
}
