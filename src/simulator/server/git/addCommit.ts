import type { GitStore } from './createGitStore.ts'
import type { GitPerson } from './GitObject.ts'
import { type FileChanges, writeTree } from './writeTree.ts'

export interface AddCommitParameters {
  /** Hashes; the first one's files are those that change. Default: none. */
  parents?: readonly string[]
  /** Default: none. */
  changes?: FileChanges
  /** Hash, in place of `changes`. */
  tree?: string
  message: string
  author: Pick<GitPerson, 'name' | 'email'>
  /** Milliseconds since the epoch. */
  date: number
  /** A branch that moves to the new commit, or begins there. Default: none. */
  branch?: string
}

/** @returns the new commit's hash */
export function addCommit(
  { objects, branches }: GitStore,
  { parents = [], changes = new Map(), tree, message, author, date, branch }: AddCommitParameters,
): string {
  const [first] = parents
  const base = first === undefined ? undefined : objects.commit(first).tree
  const person: GitPerson = { ...author, seconds: Math.floor(date / 1_000), offset: '+0000' }
  const hash = objects.put({
    type: 'commit',
    tree: tree ?? writeTree(objects, base, changes),
    parents,
    author: person,
    committer: person,
    // Git ends a message with a line break, and so do Bitbucket's answers.
    message: message.endsWith('\n') ? message : `${message}\n`,
  })
  if (branch !== undefined) branches.set(branch, hash)
  return hash
}
