import type { StoredObject } from '../git/createObjectStore.ts'
import type { GitStore } from '../git/createGitStore.ts'

export type GitService = 'git-upload-pack' | 'git-receive-pack'

/** A request of a git client's, without anything that the client has chosen freely but the body. */
export interface GitCall {
  /** Uuid of the repository. */
  repository: string
  store: GitStore
  mainBranch: string
  /** `git-upload-pack` reads, `git-receive-pack` pushes. */
  service: GitService
  /** Of a `POST`; undefined to ask what there is. */
  body: Uint8Array<ArrayBuffer> | undefined
  isGzipped: boolean
  /** Of git's protocol, such as `version=2`. */
  protocol: string | undefined
}

export interface GitAnswer {
  /** Goes to the client as it is. */
  response: Response
  /** After a push: all branches and tags, and the objects that are new. */
  pushed?: PushedGit
}

/** Hashes by name. */
export interface GitRefs {
  branches: ReadonlyMap<string, string>
  tags: ReadonlyMap<string, string>
}

export interface PushedGit extends GitRefs {
  /** What there was when git began: the store may have moved on since. */
  before: GitRefs
  objects: readonly StoredObject[]
}

/** Speaks git's protocol for a repository. It never changes the store. */
export type GitBackend = (call: GitCall) => Promise<GitAnswer>
