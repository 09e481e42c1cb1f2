/** What git keeps, as its documentation describes it ("Git Internals, Git Objects", git-scm.com/book). */
export type GitObject = GitBlob | GitTree | GitCommit | GitTag

export type GitObjectType = GitObject['type']

export interface GitBlob {
  type: 'blob'
  content: Uint8Array
}

export interface GitTree {
  type: 'tree'
  /** In git's order: by bytes, folders as if a slash stood at the end of their names. */
  entries: readonly TreeEntry[]
}

/** A file, one that can be run, a link, a folder, and a repository in this one. */
export type FileMode = '100644' | '100755' | '120000' | '40000' | '160000'

export interface TreeEntry {
  mode: FileMode
  /** Without slashes. */
  name: string
  hash: string
}

export interface GitCommit {
  type: 'commit'
  /** Hash. */
  tree: string
  /** Hashes. */
  parents: readonly string[]
  author: GitPerson
  committer: GitPerson
  message: string
}

/** A tag with a message of its own. */
export interface GitTag {
  type: 'tag'
  /** Hash of what it stands on. */
  object: string
  objectType: GitObjectType
  name: string
  /** Missing in some tags of old. */
  tagger?: GitPerson
  message: string
}

/** Who did something, and when. */
export interface GitPerson {
  name: string
  email: string
  /** Since the epoch, whole. */
  seconds: number
  /** Of the person's clock, such as `+0100`. */
  offset: string
}
