import type { CommitReference } from '../../../../contract/Commit.ts'
import type { SourceEntry } from '../../../../contract/SourceEntry.ts'
import type { ObjectStore } from '../../git/createObjectStore.ts'
import type { PathEntry } from '../../git/listFiles.ts'
import { isBinary } from '../../git/toLines.ts'
import { mediaTypeOf } from './mediaTypeOf.ts'

/** @param repositoryUrl address in REST 2.0 */
export function toSourceEntry(
  objects: ObjectStore,
  repositoryUrl: string,
  commit: CommitReference,
  { path, mode, hash }: PathEntry,
): SourceEntry {
  const escaped = toEscapedPath(path)
  const self = `${repositoryUrl}/src/${commit.hash}/${escaped}`
  const meta = { href: `${self}?format=meta` }
  if (mode === '40000') {
    return {
      type: 'commit_directory',
      path,
      commit,
      links: { self: { href: `${self}/` }, meta },
    }
  }
  // A repository within this one has no content here.
  const content = mode === '160000' ? undefined : objects.blob(hash).content
  return {
    type: 'commit_file',
    path,
    escaped_path: escaped,
    commit,
    size: content?.length ?? 0,
    mimetype: content && isBinary(content) ? 'application/octet-stream' : mediaTypeOf(path),
    attributes: [
      ...(mode === '120000' ? (['link'] as const) : []),
      ...(mode === '100755' ? (['executable'] as const) : []),
      ...(mode === '160000' ? (['subrepository'] as const) : []),
      ...(content && isBinary(content) ? (['binary'] as const) : []),
    ],
    links: {
      self: { href: self },
      meta,
      history: { href: `${repositoryUrl}/filehistory/${commit.hash}/${escaped}` },
    },
  }
}

export function toEscapedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
