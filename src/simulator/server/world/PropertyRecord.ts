/** A value that an app keeps with a repository, a commit, a pull request or a user. */
export interface PropertyRecord {
  /** What it hangs on: its kind and what names it there, such as `commit {uuid} 5c6f…`. */
  subject: string
  /** Of the app it belongs to. */
  appKey: string
  name: string
  /** A JSON object, without `_attributes`. */
  value: Readonly<Record<string, unknown>>
  attributes: readonly PropertyAttribute[]
}

/** `public`: others may read it too. `read_only`: only the app itself writes it, and no user. */
export type PropertyAttribute = 'public' | 'read_only'
