import type { CommitReference } from './Commit.ts'
import type { Link } from './Link.ts'

/** An entry of `GET /2.0/repositories/{workspace}/{repo_slug}/src/{commit}/{path}`, scope `repository`. */
export type SourceEntry = SourceDirectory | SourceFile

export interface SourceDirectory {
  type: 'commit_directory'
  /** From the root, without a slash in front or at the end. */
  path: string
  commit: CommitReference
  links: { self: Link; meta: Link }
}

export interface SourceFile {
  type: 'commit_file'
  path: string
  escaped_path: string
  commit: CommitReference
  /** Bytes. */
  size: number
  mimetype: string
  attributes: ('link' | 'executable' | 'subrepository' | 'binary')[]
  links: { self: Link; meta: Link; history: Link }
}
