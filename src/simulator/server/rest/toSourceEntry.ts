import type { CommitReference } from '../../../contract/Commit.ts'
import type { SourceEntry } from '../../../contract/SourceEntry.ts'
import type { DirectoryEntry } from '../world/listDirectory.ts'
import { mediaTypeOf } from './mediaTypeOf.ts'

/** @param repositoryUrl address in REST 2.0 */
export function toSourceEntry(
  repositoryUrl: string,
  commit: CommitReference,
  entry: DirectoryEntry,
): SourceEntry {
  const escaped = entry.path.split('/').map(encodeURIComponent).join('/')
  const self = `${repositoryUrl}/src/${commit.hash}/${escaped}`
  const meta = { href: `${self}?format=meta` }
  if (!('file' in entry)) {
    return {
      type: 'commit_directory',
      path: entry.path,
      commit,
      links: { self: { href: `${self}/` }, meta },
    }
  }
  return {
    type: 'commit_file',
    path: entry.path,
    escaped_path: escaped,
    commit,
    size: new TextEncoder().encode(entry.file.content).byteLength,
    mimetype: mediaTypeOf(entry.path),
    attributes: [],
    links: { self: { href: self }, meta },
  }
}
