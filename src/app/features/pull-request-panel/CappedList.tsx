import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { messages } from './messages.ts'

export interface CappedListProps<item> {
  items: readonly item[]
  /** Default: 20. */
  limit?: number
  children: (item: item, index: number) => ReactNode
}

/** The first of a list, and how many there are beside them: a panel is no place for thousands. */
export function CappedList<item>({ items, limit = 20, children }: CappedListProps<item>) {
  const { formatMessage } = useIntl()
  const moreCount = items.length - limit
  return (
    <ul>
      {items.slice(0, limit).map(children)}
      {moreCount > 0 && <li>{formatMessage(messages.more, { count: moreCount })}</li>}
    </ul>
  )
}
