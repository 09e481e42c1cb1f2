import type { CommitStatus } from '../../../contract/CommitStatus.ts'

/** A build of a commit. */
export interface StatusRecord {
  /** Unique for the commit. */
  key: string
  name: string
  state: CommitStatus['state']
  description: string
  url: string
  /** The branch or tag that was built. */
  refname: string | null
  /** ISO 8601. */
  createdOn: string
  updatedOn: string
}
