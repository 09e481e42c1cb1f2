import { useId, type CSSProperties } from 'react'
import { useIntl } from 'react-intl'
import type { RepositoryContext } from '../../../shared/AppContext.ts'
import { StatusIcon } from '../../../shared/ui/StatusIcon.tsx'
import { messages } from '../messages.ts'
import type { SectionName } from '../rows/toSections.ts'
import type { BuildStates } from '../rows/useBuildStates.ts'
import { withBuilds } from '../rows/withBuilds.ts'
import { DeskRow } from './DeskRow.tsx'
import styles from './RowList.module.css'
import { sectionWords } from './sectionWords.ts'
import type { ItemGroup, PlacedItem } from './toGroups.ts'
import type { ListItem } from './toItems.ts'

export interface ItemPlace {
  'data-index': number
  ref: (element: Element | null) => void
  style: CSSProperties
}

export interface RowGroupProps {
  closed: ReadonlySet<SectionName>
  context: RepositoryContext
  /** Which of the items the Tab key leads to. */
  currentIndex: number
  group: ItemGroup
  items: readonly ListItem[]
  /** Of a list without a head. */
  label: string
  now: number
  place: (item: PlacedItem) => ItemPlace
  states: BuildStates
  onToggle: (name: SectionName) => void
}

/** A section of the list: its head, and what can be seen of its rows. */
export function RowGroup(props: RowGroupProps) {
  const { closed, context, currentIndex, group, items, label, now, place, states, onToggle } = props
  const { formatMessage } = useIntl()
  const headId = useId()
  const head = group.head && items[group.head.index]
  return (
    <section {...(head ? { 'aria-labelledby': headId } : { 'aria-label': label })}>
      {group.head && head?.kind === 'head' && (
        <div className={styles['item']} {...place(group.head)}>
          <h2 id={headId} className={styles['head']}>
            <button
              type="button"
              className={styles['toggle']}
              aria-expanded={!closed.has(head.section)}
              onClick={() => onToggle(head.section)}
            >
              <svg className={styles['chevron']} viewBox="0 0 16 16" aria-hidden="true">
                <path d="M4 6l4 4 4-4" />
              </svg>
              {formatMessage(sectionWords[head.section], { count: head.count })}
            </button>
          </h2>
        </div>
      )}
      {group.clear && (
        <div className={styles['item']} {...place(group.clear)}>
          <p className={styles['clear']}>
            <StatusIcon tone="good" />
            {formatMessage(messages.allClear)}
          </p>
        </div>
      )}
      {group.rows.length > 0 && (
        <ul className={styles['rows']}>
          {group.rows.map((placed) => {
            const item = items[placed.index]
            if (item?.kind !== 'row') return null
            const { count, position, row } = item
            return (
              <li
                key={row.id}
                className={styles['item']}
                aria-posinset={position}
                aria-setsize={count}
                data-row={row.id}
                {...place(placed)}
              >
                <DeskRow
                  context={context}
                  isCurrent={placed.index === currentIndex}
                  now={now}
                  row={withBuilds(row, states[row.id])}
                />
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
