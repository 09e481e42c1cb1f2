import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

export interface EmptyStateProps {
  title: string
  text: string
  /** The way on. */
  children?: ReactNode
}

/** Says why there is nothing in a list. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <section className={styles['empty']} aria-label={title} data-desk="empty">
      <svg className={styles['sign']} viewBox="0 0 48 48" aria-hidden="true">
        <path d="M8 28l5-16h22l5 16v9H8zM8 28h10l2 4h8l2-4h10" />
      </svg>
      <h2 className={styles['title']}>{title}</h2>
      <p>{text}</p>
      {children}
    </section>
  )
}
