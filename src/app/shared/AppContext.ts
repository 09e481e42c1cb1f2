/** Which repository the frame stands in, as Bitbucket wrote it into the frame's address. */
export interface RepositoryContext {
  /** With curly braces. */
  workspace: string
  repository: string
  /** The `uuid` of who looks, when the address says it: a hint that saves the question. */
  reader?: string | undefined
}

/** Which pull request the panel stands on. */
export interface PullRequestContext extends RepositoryContext {
  pullRequest: number
}

/** What the frame's address says: which of the app's surfaces this is, and where it stands. */
export type AppContext =
  | { view: 'pullRequest'; pullRequest: PullRequestContext }
  | { view: 'reviewDesk'; repository: RepositoryContext }
  /** `workspace`: whose settings these are, when the address says it. */
  | { view: 'connection'; workspace: string | undefined }
  /** The address does not name a place. `parameter` is the one that is wrong. */
  | { view: 'invalid'; parameter: string; reason: 'missing' | 'literal' | 'malformed' }
