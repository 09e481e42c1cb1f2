import { addCommit } from '../git/addCommit.ts'
import { createGitStore, type GitStore } from '../git/createGitStore.ts'
import { createObjectStore, type ObjectStore } from '../git/createObjectStore.ts'
import { writeTree } from '../git/writeTree.ts'
import { toGitAuthor } from './toGitAuthor.ts'
import type { UserRecord } from './World.ts'

/** A pull request as its branch needs it. */
export interface LargeChange {
  id: number
  title: string
  author: UserRecord
  state: 'OPEN' | 'MERGED' | 'DECLINED'
  /** Milliseconds since the epoch. */
  createdAt: number
  closedAt: number
}

export interface LargeHistory {
  sourceCommit: (change: LargeChange) => string
  destinationCommit: (change: LargeChange) => string
  mergeCommit: (change: LargeChange) => string | null
  /** The id of the change whose commit it is; undefined for one that was not asked for yet. */
  findChange: (hash: string) => number | undefined
  /** With the branches of all open changes. */
  store: () => GitStore
}

/**
 * A history of many small changes, each of a file of its own: the same ones every time, made when they
 * are first asked for. All branches begin at the first commit; merges follow each other on `main`.
 *
 * @param list all changes, oldest first
 * @param began milliseconds since the epoch
 */
export function createLargeHistory(
  list: () => readonly LargeChange[],
  began: number,
  objects: ObjectStore = createObjectStore(),
): LargeHistory {
  const store = createGitStore(objects)
  const first = addCommit(store, {
    changes: new Map([['README.md', { content: '# warehouse\n\nTen thousand pull requests.\n' }]]),
    message: 'Begin with a README',
    author: { name: 'Somebody', email: 'somebody@example.com' },
    date: began,
    branch: 'main',
  })
  const sources = new Map<number, string>()
  const ids = new Map<string, number>()
  // By id: what the main branch was before, and the merge.
  const merges = new Map<number, { before: string; merge: string }>()
  let changes: readonly LargeChange[] | undefined
  let mergedCount = 0
  let tip = first
  let isComplete = false

  function sourceCommit({ id, title, author, createdAt }: LargeChange): string {
    const known = sources.get(id)
    if (known !== undefined) return known
    const hash = addCommit(store, {
      parents: [first],
      changes: toChanges(id, title),
      message: title,
      author: toGitAuthor(author),
      date: createdAt,
    })
    sources.set(id, hash)
    ids.set(hash, id)
    return hash
  }

  /** Merges follow each other, so those before it are made too. */
  function mergeUpTo(lastId: number) {
    changes ??= list()
    for (; mergedCount < changes.length; mergedCount += 1) {
      const change = changes[mergedCount]
      if (!change || change.id > lastId) break
      if (change.state === 'MERGED') merge(change)
    }
    return merges.get(lastId)
  }

  function merge(change: LargeChange): void {
    const { id, title, author, closedAt } = change
    const before = tip
    tip = addCommit(store, {
      parents: [before, sourceCommit(change)],
      tree: writeTree(objects, objects.commit(before).tree, toChanges(id, title)),
      message: `Merged in change-${id} (pull request #${id})\n\n${title}`,
      author: toGitAuthor(author),
      date: closedAt,
      branch: 'main',
    })
    merges.set(id, { before, merge: tip })
  }

  return {
    sourceCommit,
    findChange: (hash) => ids.get(hash),
    destinationCommit: ({ id, state }) =>
      state === 'MERGED' ? (mergeUpTo(id)?.before ?? first) : first,
    mergeCommit: ({ id, state }) => (state === 'MERGED' ? (mergeUpTo(id)?.merge ?? null) : null),
    store: () => {
      if (isComplete) return store
      isComplete = true
      mergeUpTo(Number.POSITIVE_INFINITY)
      for (const change of list()) {
        const source = sourceCommit(change)
        if (change.state === 'OPEN') store.branches.set(`change-${change.id}`, source)
      }
      return store
    },
  }
}

// Few files to a folder: every merge writes its folders anew.
function toChanges(id: number, title: string) {
  const text = String(id).padStart(5, '0')
  const path = `changes/${text.slice(0, 2)}/${text.slice(2, 4)}/${text}.md`
  return new Map([[path, { content: `# ${title}\n\nNumber ${id} of many.\n` }]])
}
