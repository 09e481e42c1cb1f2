import type { ReactNode } from 'react'
import { safeHref } from '../../../bridge/index.ts'

export interface SafeLinkProps {
  href: string
  /** `_top` leaves the frame, `_blank` opens a tab. Default: `_blank`. */
  target?: '_top' | '_blank'
  className?: string | undefined
  children: ReactNode
}

/** The app's only link. An address that is not safe stays text. */
export function SafeLink({ href, target = '_blank', className, children }: SafeLinkProps) {
  const safe = safeHref(href)
  if (safe === undefined) return <span>{children}</span>
  return (
    <a href={safe} target={target} rel="noopener noreferrer" className={className}>
      {children}
      {target === '_blank' && (
        <>
          {' '}
          <span className="visually-hidden">(opens a new tab)</span>
        </>
      )}
    </a>
  )
}
