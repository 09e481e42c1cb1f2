import Button from '@atlaskit/button/default/button'
import { memo, useState } from 'react'
import type { SimulatorEvent } from '../../../../contract/SimulatorEvent.ts'
import styles from './Timeline.module.css'

export interface TimelineRowProps {
  event: SimulatorEvent
  onCopy: (event: SimulatorEvent) => void
}

/** One event; its details when it is opened. What is in it is text, whoever wrote it. */
export const TimelineRow = memo(
  function TimelineRow({ event, onCopy }: TimelineRowProps) {
    const [isOpen, setIsOpen] = useState(false)
    const { at, kind, summary, detail } = event
    const { ms } = detail

    return (
      <li>
        <details
          className={styles['event']}
          onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
        >
          <summary>
            <time dateTime={at}>{toClock(at)}</time>
            <span className={styles['tag']} data-kind={kind}>
              {kind}
            </span>
            <span className={styles['summary']}>{summary}</span>
            {typeof ms === 'number' && <span className={styles['duration']}>{ms} ms</span>}
          </summary>
          {isOpen && (
            <div className={styles['details']}>
              <dl>
                {Object.entries({ id: event.id, at, ...detail }).map(([name, value]) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{String(value)}</dd>
                  </div>
                ))}
              </dl>
              <Button onClick={() => onCopy(event)} spacing="compact">
                Copy row
              </Button>
            </div>
          )}
        </details>
      </li>
    )
  },
  // What a row shows never changes, and its copy button may be an old one.
  (before, after) => before.event === after.event,
)

/** Hours to seconds, in the reader's time zone. */
function toClock(at: string): string {
  const time = new Date(at)
  return Number.isNaN(time.getTime()) ? at : time.toLocaleTimeString('en-GB')
}
