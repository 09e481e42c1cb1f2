import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { safeHref } from '../../../bridge/core.ts'
import { messages } from './messages.ts'

export interface SafeLinkProps {
  href: string
  /** `_top` leaves the frame, `_blank` opens a tab. Default: `_blank`. */
  target?: '_top' | '_blank'
  className?: string | undefined
  /** -1 takes it out of the order of the Tab key, for lists that move the focus themselves. */
  tabIndex?: 0 | -1
  children: ReactNode
}

/** The app's only link. An address that is not safe stays text. */
export function SafeLink({
  href,
  target = '_blank',
  className,
  tabIndex,
  children,
}: SafeLinkProps) {
  const { formatMessage } = useIntl()
  const safe = safeHref(href)
  if (safe === undefined) return <span>{children}</span>
  return (
    <a
      href={safe}
      target={target}
      rel="noopener noreferrer"
      className={className}
      tabIndex={tabIndex}
    >
      {children}
      {target === '_blank' && (
        <>
          {' '}
          <span className="visually-hidden">{formatMessage(messages.newTab)}</span>
        </>
      )}
    </a>
  )
}
