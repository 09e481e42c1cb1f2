import { useMemo } from 'react'
import type { SimulatorEvent, SimulatorEventKind } from '../../../../contract/SimulatorEvent.ts'
import { eventKinds, kindWords } from './eventKinds.ts'
import styles from './Timeline.module.css'

export interface KindFilterProps {
  events: readonly SimulatorEvent[]
  hiddenKinds: ReadonlySet<SimulatorEventKind>
  onToggle: (kind: SimulatorEventKind) => void
}

/** A button for each kind of event, pressed while the kind is shown, with how many there are. */
export function KindFilter({ events, hiddenKinds, onToggle }: KindFilterProps) {
  const counts = useMemo(() => {
    const byKind = new Map<SimulatorEventKind, number>()
    for (const { kind } of events) byKind.set(kind, (byKind.get(kind) ?? 0) + 1)
    return byKind
  }, [events])

  return (
    <ul aria-label="Kinds of events" className={styles['kinds']}>
      {eventKinds.map((kind) => (
        <li key={kind}>
          <button
            aria-pressed={!hiddenKinds.has(kind)}
            className={styles['kind']}
            onClick={() => onToggle(kind)}
            type="button"
          >
            {kindWords[kind]} <span className={styles['count']}>{counts.get(kind) ?? 0}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
