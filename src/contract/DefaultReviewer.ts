import type { Account } from './Account.ts'

/** One of `GET …/effective-default-reviewers`, scope `pullrequest`. */
export interface DefaultReviewer {
  type: 'default_reviewer'
  /** What makes them one. The simulator's projects have none of their own. */
  reviewer_type: 'repository'
  user: Account
}
