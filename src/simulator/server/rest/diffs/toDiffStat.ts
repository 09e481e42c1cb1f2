import type { DiffStat } from '../../../../contract/DiffStat.ts'
import type { ObjectStore } from '../../git/createObjectStore.ts'
import { diffFile, type DiffFileOptions } from '../../git/diffFile.ts'
import type { ChangedFile, TreeChange } from '../../git/listChanges.ts'
import { toEscapedPath } from '../source/toSourceEntry.ts'

export interface DiffStatSides {
  /** Address in REST 2.0. */
  repositoryUrl: string
  /** Hashes of commits. */
  source: string
  destination: string | undefined
}

/** A file that changed, with how many of its lines. */
export function toDiffStat(
  objects: ObjectStore,
  { repositoryUrl, source, destination }: DiffStatSides,
  change: TreeChange,
  options: DiffFileOptions = {},
): DiffStat {
  const parts = diffFile(objects, change, options) ?? []
  const count = (wanted: string) =>
    parts.reduce((sum, { kind, lines }) => sum + (kind === wanted ? lines.length : 0), 0)
  const toFile = (file: ChangedFile | undefined, commit: string | undefined) =>
    file && commit !== undefined
      ? {
          type: 'commit_file' as const,
          path: file.path,
          escaped_path: toEscapedPath(file.path),
          links: {
            self: { href: `${repositoryUrl}/src/${commit}/${toEscapedPath(file.path)}` },
          },
        }
      : null
  return {
    type: 'diffstat',
    status: toStatus(change),
    lines_added: count('added'),
    lines_removed: count('removed'),
    old: toFile(change.old, destination),
    new: toFile(change.new, source),
  }
}

function toStatus({ old, new: fresh }: TreeChange): DiffStat['status'] {
  if (!old) return 'added'
  if (!fresh) return 'removed'
  return old.path === fresh.path ? 'modified' : 'renamed'
}
