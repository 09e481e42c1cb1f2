import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useIntl } from 'react-intl'
import type { RepositoryContext } from '../../../shared/AppContext.ts'
import { messages } from '../messages.ts'
import type { RowSection, SectionName } from '../rows/toSections.ts'
import type { BuildStates } from '../rows/useBuildStates.ts'
import { RowGroup } from './RowGroup.tsx'
import styles from './RowList.module.css'
import { toItems, type ListItem } from './toItems.ts'
import { useRowFocus } from './useRowFocus.ts'
import { toGroups } from './toGroups.ts'

export interface RowListProps {
  context: RepositoryContext
  isGrouped: boolean
  now: number
  sections: readonly RowSection[]
  states: BuildStates
  /** The numbers of the rows that can be seen, when the scrolling rests. */
  onVisible: (ids: readonly number[]) => void
}

const estimateHeight = () => 64
const noSections: ReadonlySet<SectionName> = new Set()

/** Rows in their sections, of which those are rendered that can be seen. */
export function RowList({ context, isGrouped, now, sections, states, onVisible }: RowListProps) {
  const { formatMessage } = useIntl()
  const scroller = useRef<HTMLDivElement>(null)
  const [closed, setClosed] = useState(noSections)
  const items = useMemo(
    () => toItems(sections, { closed, isGrouped }),
    [sections, closed, isGrouped],
  )
  const rowIndexes = useMemo(
    () => items.flatMap(({ kind }, index) => (kind === 'row' ? [index] : [])),
    [items],
  )
  const heads = useMemo(
    () => items.flatMap(({ kind }, index) => (kind === 'head' ? [index] : [])),
    [items],
  )
  const current = useRowFocus(scroller, {
    items,
    rowIndexes,
    show: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  })
  // oxlint-disable-next-line react/incompatible-library -- It renders this component by itself.
  const virtualizer = useVirtualizer({
    count: items.length,
    estimateSize: estimateHeight,
    // The same function for the same items: with another one, all heights are summed up anew.
    getItemKey: useCallback((index: number) => toKey(items[index]), [items]),
    getScrollElement: () => scroller.current,
    initialRect: { width: 800, height: 600 },
    overscan: 3,
    // Heads are what screen readers find their way by, and the row with the focus must not go away.
    rangeExtractor: (range: Range) =>
      [...new Set([...heads, ...(current < 0 ? [] : [current]), ...defaultRangeExtractor(range)])]
        .filter((index) => index < items.length)
        .toSorted((a, b) => a - b),
  })
  const shown = virtualizer.getVirtualItems()
  const visible = virtualizer.isScrolling
    ? undefined
    : shown.flatMap(({ index }) => toRowId(items[index])).join()
  useEffect(() => {
    if (visible !== undefined) onVisible(visible === '' ? [] : visible.split(',').map(Number))
  }, [visible, onVisible])

  const toggle = (name: SectionName) =>
    setClosed((last) => (last.has(name) ? without(last, name) : new Set([...last, name])))
  const place = ({ index, start }: { index: number; start: number }) => ({
    'data-index': index,
    ref: virtualizer.measureElement,
    style: { transform: `translateY(${start}px)` },
  })
  return (
    <div ref={scroller} className={styles['scroller']} data-desk="rows">
      <div className={styles['canvas']} style={{ blockSize: virtualizer.getTotalSize() }}>
        {toGroups(shown, items).map((group) => (
          <RowGroup
            key={group.section}
            closed={closed}
            context={context}
            currentIndex={current}
            group={group}
            items={items}
            label={formatMessage(messages.rows)}
            now={now}
            place={place}
            states={states}
            onToggle={toggle}
          />
        ))}
      </div>
    </div>
  )
}

function toKey(item: ListItem | undefined): string | number {
  if (!item || item.kind === 'clear') return 'clear'
  return item.kind === 'row' ? item.row.id : item.section
}

function toRowId(item: ListItem | undefined): number[] {
  return item?.kind === 'row' ? [item.row.id] : []
}

function without<value>(values: ReadonlySet<value>, value: value): ReadonlySet<value> {
  return new Set([...values].filter((one) => one !== value))
}
