import type { Link } from './Link.ts'

/** An entry of `GET /2.0/repositories/{workspace}/{repo_slug}/diffstat/{spec}`, scope `repository`. */
export interface DiffStat {
  type: 'diffstat'
  status: 'added' | 'removed' | 'modified' | 'renamed'
  lines_added: number
  lines_removed: number
  /** Null for a file that is new. */
  old: DiffStatFile | null
  /** Null for a file that is gone. */
  new: DiffStatFile | null
}

export interface DiffStatFile {
  type: 'commit_file'
  path: string
  escaped_path: string
  links: { self: Link }
}
