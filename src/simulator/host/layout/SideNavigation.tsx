import { type ReactNode, useId, useState } from 'react'
import styles from './SideNavigation.module.css'

export interface SideNavigationProps {
  /** Of the navigation, such as "Repository". */
  label: string
  /** What it is about. */
  title: string
  titleAddress: string
  links: readonly SideLink[]
  /** What apps add. Default: nothing. */
  children?: ReactNode
}

export interface SideLink {
  name: string
  address: string
  /** The page itself, or a page below it. */
  isCurrent: boolean
  /** Links below it, shown on the page. Default: nothing. */
  below?: ReactNode
}

/** The menu beside a page. On a narrow screen it opens with a button. */
export function SideNavigation({
  label,
  title,
  titleAddress,
  links,
  children,
}: SideNavigationProps) {
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  return (
    <nav aria-label={label} className={styles['navigation']}>
      <div className={styles['head']}>
        <a className={styles['title']} href={titleAddress}>
          {title}
        </a>
        <button
          aria-controls={id}
          aria-expanded={isOpen}
          className={styles['toggle']}
          onClick={() => setIsOpen((last) => !last)}
          type="button"
        >
          Menu<span className={styles['unseen']}> of {title}</span>
        </button>
      </div>
      <div className={styles['content']} data-open={isOpen} id={id}>
        <ul>
          {links.map(({ name, address, isCurrent, below }) => (
            <li key={address}>
              <a aria-current={isCurrent ? 'page' : undefined} href={address}>
                {name}
              </a>
              {below}
            </li>
          ))}
        </ul>
        {children}
      </div>
    </nav>
  )
}
