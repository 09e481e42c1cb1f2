import type { Page } from '../../../../contract/Page.ts'
import type { GitStore } from '../../git/createGitStore.ts'
import { findCommit, peel } from '../../git/findCommit.ts'
import { touchesPath } from '../../git/touchesPath.ts'
import { walkCommits } from '../../git/walkCommits.ts'
import { readPaging } from '../lists/readPage.ts'
import { noCommit } from './noCommit.ts'
import { readWalk, type Walk, writeWalk } from './walkContext.ts'

export interface CommitQuery {
  /** Revisions. None: all branches and tags. */
  include: readonly string[]
  exclude: readonly string[]
  /** Only commits that change what is at the path. */
  path: string | undefined
}

/**
 * A page of hashes, newest first. The next one begins from the same commits, wherever branches have moved
 * to by then.
 * @throws {RestError} 404 for a revision that is not there, 400 for an address that is none of ours
 */
export function pageCommits(
  store: GitStore,
  address: URL,
  { include, exclude, path }: CommitQuery,
): Page<string> {
  const { pagelen, page } = readPaging(address)
  const walk: Walk = readWalk(store, address.searchParams.get('ctx')) ?? {
    from: include.length > 0 ? toHashes(store, include) : listTips(store),
    without: toHashes(store, exclude),
  }
  const skipped = (page - 1) * pagelen
  const values: string[] = []
  let count = 0
  for (const hash of walkCommits(store, walk.from, walk.without)) {
    if (path !== undefined && !touchesPath(store, hash, path)) continue
    count += 1
    if (count > skipped + pagelen) break
    if (count > skipped) values.push(hash)
  }
  if (count <= skipped + pagelen) return { values, pagelen }
  const next = new URL(address)
  const context = writeWalk(walk)
  if (context !== undefined) next.searchParams.set('ctx', context)
  if (path !== undefined) next.searchParams.set('path', path)
  next.searchParams.set('page', String(page + 1))
  return { values, pagelen, next: next.href }
}

function toHashes(store: GitStore, names: readonly string[]): string[] {
  const missing = names.filter((name) => findCommit(store, name) === undefined)
  if (missing.length > 0) throw noCommit(...missing)
  return names.flatMap((name) => findCommit(store, name) ?? [])
}

function listTips({ branches, tags, objects }: GitStore): string[] {
  const tips = [...branches.values(), ...tags.values()]
  return [...new Set(tips.flatMap((hash) => peel(objects, hash) ?? []))]
}
