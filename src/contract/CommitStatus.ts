import type { Link } from './Link.ts'

/** A build status (`GET …/commit/{commit}/statuses`, `GET …/pullrequests/{id}/statuses`). */
export interface CommitStatus {
  type: 'build'
  /** Unique for a commit: a second status of the same key replaces the first. */
  key: string
  name: string
  state: 'INPROGRESS' | 'SUCCESSFUL' | 'FAILED' | 'STOPPED'
  description: string
  url: string
  refname: string | null
  /** ISO 8601. */
  created_on: string
  updated_on: string
  links: { self: Link; commit: Link }
}
