import type { SourceEntryView } from '../api/repositorySchemas.ts'
import { toSourcePath } from './toCrumbs.ts'
import styles from './repository.module.css'

export interface FolderListProps {
  /** Full name. */
  repository: string
  /** A branch or a hash. */
  at: string
  entries: readonly SourceEntryView[]
}

/** The files and folders of a folder. */
export function FolderList({ repository, at, entries }: FolderListProps) {
  if (entries.length === 0) return <p>This folder is empty.</p>
  return (
    <ul aria-label="Files" className={styles['list']}>
      {entries.map(({ type, path, size }) => (
        <li key={path}>
          <a href={`/${repository}/${toSourcePath(at, path)}`}>
            {path.split('/').at(-1)}
            {type === 'commit_directory' && '/'}
          </a>
          {size !== undefined && <span className={styles['subtle']}>{size} bytes</span>}
        </li>
      ))}
    </ul>
  )
}
