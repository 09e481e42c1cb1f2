import type { ScopeInWords } from '../../../contract/HostAccount.ts'
import styles from './apps.module.css'

export interface ScopeListProps {
  scopes: readonly ScopeInWords[]
}

/** What an app asks for, in sentences. */
export function ScopeList({ scopes }: ScopeListProps) {
  if (scopes.length === 0) return <p className={styles['subtle']}>It asks for nothing.</p>
  return (
    <ul className={styles['scopes']}>
      {scopes.map(({ name, description }) => (
        <li key={name}>{description}</li>
      ))}
    </ul>
  )
}
