import type { ReactNode } from 'react'
import styles from './PageHeader.module.css'
import { usePageTitle } from './usePageTitle.ts'

export interface PageHeaderProps {
  title: string
  /** From the outermost page to the one above. */
  crumbs: readonly Crumb[]
  /** Beside the heading. Default: nothing. */
  actions?: ReactNode
}

export interface Crumb {
  name: string
  address: string
}

/** Where the page stands, what it is called, and what can be done with it. */
export function PageHeader({ title, crumbs, actions }: PageHeaderProps) {
  usePageTitle([title, ...crumbs.map(({ name }) => name).toReversed()].join(' · '))
  return (
    <header className={styles['header']}>
      <Breadcrumbs crumbs={crumbs} />
      <div className={styles['row']}>
        <h1>{title}</h1>
        {actions}
      </div>
    </header>
  )
}

export function Breadcrumbs({ crumbs }: Pick<PageHeaderProps, 'crumbs'>) {
  return (
    <nav aria-label="Breadcrumbs">
      <ol className={styles['crumbs']}>
        {crumbs.map(({ name, address }) => (
          <li key={address}>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
