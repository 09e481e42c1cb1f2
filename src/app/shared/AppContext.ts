/** Which pull request the panel stands on, as Bitbucket wrote it into the frame's address. */
export interface PullRequestContext {
  /** With curly braces. */
  workspace: string
  repository: string
  pullRequest: number
}

/** What the frame's address says. */
export type AppContext =
  | { view: 'pullRequest'; pullRequest: PullRequestContext }
  /** The address does not name a place. `parameter` is the one that is wrong. */
  | { view: 'invalid'; parameter: string; reason: 'missing' | 'literal' | 'malformed' }
