import { useId, type ReactNode } from 'react'
import styles from './Card.module.css'

export interface CardProps {
  title: string
  /** Of what stands beside the title, at its end. */
  aside?: ReactNode
  children: ReactNode
}

/** A titled part of the page. */
export function Card({ title, aside, children }: CardProps) {
  const titleId = useId()
  return (
    <section className={styles['card']} aria-labelledby={titleId}>
      <div className={styles['head']}>
        <h2 id={titleId} className={styles['title']}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
