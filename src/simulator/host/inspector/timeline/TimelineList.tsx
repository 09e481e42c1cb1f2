import Button from '@atlaskit/button/default/button'
import { useMemo, useState } from 'react'
import type { SimulatorEvent } from '../../../../contract/SimulatorEvent.ts'
import styles from './Timeline.module.css'
import { TimelineRow } from './TimelineRow.tsx'

export interface TimelineListProps {
  /** Oldest first. */
  events: readonly SimulatorEvent[]
  /** Some are hidden by the filter. */
  isFiltered: boolean
  onCopy: (event: SimulatorEvent) => void
}

// Some thousand rows at once would make each new event slow.
const page = 200

/** The newest events, newest first; older ones when asked for. */
export function TimelineList({ events, isFiltered, onCopy }: TimelineListProps) {
  const [most, setMost] = useState(page)
  const newest = useMemo(() => events.slice(-most).toReversed(), [events, most])

  if (events.length === 0) {
    return (
      <p className={styles['empty']}>
        {isFiltered
          ? 'No event fits the filter. Change the words, or show more kinds.'
          : 'Nothing has happened yet. Open a page with an app, and its calls show here.'}
      </p>
    )
  }
  return (
    <>
      <ol aria-label="Events" className={styles['events']}>
        {newest.map((event) => (
          <TimelineRow event={event} key={event.id} onCopy={onCopy} />
        ))}
      </ol>
      {events.length > most && (
        <Button onClick={() => setMost(most + page)}>
          Show older ({events.length - most} more)
        </Button>
      )}
    </>
  )
}
