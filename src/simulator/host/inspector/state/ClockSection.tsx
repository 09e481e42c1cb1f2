import Button from '@atlaskit/button/default/button'
import { type FormEvent, useState } from 'react'
import { DateTime } from '../../layout/DateTime.tsx'
import { ActionStatus } from '../ActionStatus.tsx'
import type { Inspector } from '../createInspector.ts'
import type { InspectedState } from '../InspectedState.ts'
import styles from '../Inspector.module.css'
import { useAction } from '../useAction.ts'

export interface ClockSectionProps {
  inspector: Inspector
  state: InspectedState
}

const steps = [
  { words: '1 minute', seconds: 60 },
  { words: '1 hour', seconds: 3_600 },
  { words: '2 hours', seconds: 7_200 },
  { words: '30 days', seconds: 2_592_000 },
]

/** The simulator's clock, to be moved on: tokens, modules and access requests go by it. */
export function ClockSection({ inspector, state }: ClockSectionProps) {
  const [minutes, setMinutes] = useState('')
  const action = useAction()
  const { api } = inspector
  const move = (act: () => Promise<void>, done: string) =>
    action.run(async () => {
      await act()
      await inspector.reload()
    }, done)
  const advance = (seconds: number, words: string) =>
    move(() => api.advanceClock(seconds), `The clock is ${words} further.`)
  const advanceTyped = (event: FormEvent) => {
    event.preventDefault()
    advance(Math.round(Number(minutes) * 60), `${minutes} minutes`)
  }

  return (
    <section className={styles['section']}>
      <h3>Clock</h3>
      <p>
        <span className={styles['figure']}>
          <DateTime value={state.now} />
        </span>{' '}
        <span className={styles['subtle']}>{toOffsetWords(state.clock_offset_ms)}</span>
      </p>
      <div className={styles['row']}>
        {steps.map(({ words, seconds }) => (
          <Button key={words} onClick={() => advance(seconds, words)} spacing="compact">
            +{words}
          </Button>
        ))}
      </div>
      <form className={styles['row']} onSubmit={advanceTyped}>
        <label className={styles['field']}>
          Minutes to move on
          <input
            className={styles['control']}
            max={525_600}
            min={0.1}
            onChange={({ target }) => setMinutes(target.value)}
            required
            step="any"
            type="number"
            value={minutes}
          />
        </label>
        <Button type="submit">Move the clock</Button>
      </form>
      {state.clock_offset_ms > 0 && (
        <Button onClick={() => move(api.setClockBack, 'The clock is as on this machine.')}>
          Set the clock back
        </Button>
      )}
      <ActionStatus action={action} />
    </section>
  )
}

function toOffsetWords(offsetMs: number): string {
  if (offsetMs === 0) return 'as on this machine'
  const minutes = Math.round(offsetMs / 60_000)
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} ahead`
}
