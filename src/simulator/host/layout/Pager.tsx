import styles from './Pager.module.css'

export interface PagerProps {
  /** From 1. */
  page: number
  hasNext: boolean
}

/** The ways to the other pages of a list. Nothing for a list of one page. */
export function Pager({ page, hasNext }: PagerProps) {
  if (page === 1 && !hasNext) return null
  return (
    <nav aria-label="Pages" className={styles['pager']}>
      {page > 1 && <a href={`?page=${page - 1}`}>Previous</a>}
      <span>Page {page}</span>
      {hasNext && <a href={`?page=${page + 1}`}>Next</a>}
    </nav>
  )
}

/** The page of a list that an address asks for. Default: 1 */
export function readPage(search: string): number {
  const text = new URLSearchParams(search).get('page') ?? ''
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1
}
