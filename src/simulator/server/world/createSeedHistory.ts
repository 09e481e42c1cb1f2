import { addCommit } from '../git/addCommit.ts'
import { createGitStore, type GitStore } from '../git/createGitStore.ts'
import { mergeCommits } from '../git/mergeCommits.ts'
import type { FileChanges } from '../git/writeTree.ts'
import { ben } from './people.ts'
import { toGitAuthor } from './toGitAuthor.ts'
import type { UserRecord } from './World.ts'

/** The content of each file by path; null takes one away. */
export type SeedFiles = Readonly<Record<string, string | null>>

export interface SeedChange {
  /** Of the pull request; the branch is named after it. */
  title: string
  /** Default: Ben. */
  author?: UserRecord
  /** Oldest first, an hour from one to the next. */
  commits: readonly { message: string; files: SeedFiles }[]
  /** Of the newest commit. Default: 1. */
  daysAgo?: number
}

/** A branch as a pull request names it. */
export interface SeedBranch {
  sourceBranch: string
  sourceCommit: string
  destinationCommit: string
  mergeCommit: string | null
}

/** What git knows of a repository of the seed. */
export interface SeedHistory {
  store: GitStore
  /** Commit to the main branch. */
  commit: (author: UserRecord, daysAgo: number, message: string, files: SeedFiles) => void
  /** A branch off the main one. */
  propose: (change: SeedChange) => SeedBranch
  /** A branch that was merged and deleted, as `id`, half a day after its newest commit. */
  merge: (id: number, change: SeedChange) => SeedBranch
}

/**
 * A history that begins with a README, by somebody without an account, 400 days ago. Its times count
 * back from `now` (milliseconds since the epoch).
 */
export function createSeedHistory(now: number, readme: string): SeedHistory {
  const store = createGitStore()
  const { branches, objects } = store
  const dateOf = (daysAgo: number) => now - daysAgo * 86_400_000
  const tip = addCommit(store, {
    changes: toChanges({ 'README.md': readme }),
    message: 'Begin with a README',
    author: { name: 'Somebody', email: 'somebody@example.com' },
    date: dateOf(400),
    branch: 'main',
  })
  const mainTip = () => branches.get('main') ?? tip

  function propose({ title, author = ben, commits, daysAgo = 1 }: SeedChange): SeedBranch {
    const sourceBranch = toBranchName(title)
    const destinationCommit = mainTip()
    let sourceCommit = destinationCommit
    for (const [index, { message, files }] of commits.entries()) {
      sourceCommit = addCommit(store, {
        parents: [sourceCommit],
        changes: toChanges(files),
        message,
        author: toGitAuthor(author),
        date: dateOf(daysAgo) - (commits.length - 1 - index) * 3_600_000,
        branch: sourceBranch,
      })
    }
    return { sourceBranch, sourceCommit, destinationCommit, mergeCommit: null }
  }

  return {
    store,
    propose,
    commit: (author, daysAgo, message, files) => {
      addCommit(store, {
        parents: [mainTip()],
        changes: toChanges(files),
        message,
        author: toGitAuthor(author),
        date: dateOf(daysAgo),
        branch: 'main',
      })
    },
    merge: (id, change) => {
      const branch = propose(change)
      const { title, author = ben, daysAgo = 1 } = change
      const merged = mergeCommits(store, branch.destinationCommit, branch.sourceCommit)
      const mergeCommit = addCommit(store, {
        parents: [branch.destinationCommit, branch.sourceCommit],
        tree: 'tree' in merged ? merged.tree : objects.commit(branch.sourceCommit).tree,
        message: `Merged in ${branch.sourceBranch} (pull request #${id})\n\n${title}`,
        author: toGitAuthor(author),
        date: dateOf(daysAgo - 0.5),
        branch: 'main',
      })
      branches.delete(branch.sourceBranch)
      return { ...branch, mergeCommit }
    },
  }
}

function toBranchName(title: string): string {
  return title.toLowerCase().replaceAll(/[^a-z]+/g, '-')
}

function toChanges(files: SeedFiles): FileChanges {
  return new Map(
    Object.entries(files).map(([path, content]) => [path, content === null ? null : { content }]),
  )
}
