import Button from '@atlaskit/button/default/button'
import { useDeferredValue, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { SimulatorEventKind } from '../../../../contract/SimulatorEvent.ts'
import { ActionStatus } from '../ActionStatus.tsx'
import type { Inspector } from '../createInspector.ts'
import styles from '../Inspector.module.css'
import { useAction } from '../useAction.ts'
import type { TimelineState } from './createTimeline.ts'
import { filterEvents } from './filterEvents.ts'
import { KindFilter } from './KindFilter.tsx'
import { TimelineList } from './TimelineList.tsx'
import { toEventText } from './toEventText.ts'
import { toTimelineFile } from './toTimelineFile.ts'

/** What happens in the simulator, as it happens. */
export function TimelinePanel({ inspector }: { inspector: Inspector }) {
  const { timeline } = inspector
  const view = useStore(timeline.store)
  const [hiddenKinds, setHiddenKinds] = useState<ReadonlySet<SimulatorEventKind>>(new Set())
  const [text, setText] = useState('')
  const action = useAction()
  const words = useDeferredValue(text)
  const shown = useMemo(
    () => filterEvents(view.events, { hiddenKinds, text: words }),
    [view.events, hiddenKinds, words],
  )

  const toggle = (kind: SimulatorEventKind) => {
    const next = new Set(hiddenKinds)
    if (!next.delete(kind)) next.add(kind)
    setHiddenKinds(next)
  }
  const copyAll = () =>
    action.run(
      () => inspector.copy(shown.map(toEventText).join('\n')),
      `Copied ${shown.length} events.`,
    )
  const save = () =>
    action.run(
      async () => inspector.saveFile('simulator-timeline.json', toTimelineFile(shown)),
      `Saved ${shown.length} events.`,
    )

  return (
    <>
      <label className={styles['field']}>
        Filter
        <input
          className={styles['control']}
          onChange={(event) => setText(event.target.value)}
          placeholder="Words, such as denied or /2.0/user"
          type="search"
          value={text}
        />
      </label>
      <KindFilter events={view.events} hiddenKinds={hiddenKinds} onToggle={toggle} />
      <div className={styles['row']}>
        <Button onClick={() => timeline.setPaused(!view.isPaused)} spacing="compact">
          {view.isPaused ? `Resume (${view.waiting} new)` : 'Pause'}
        </Button>
        <Button onClick={timeline.clear} spacing="compact">
          Clear view
        </Button>
        <Button isDisabled={shown.length === 0} onClick={copyAll} spacing="compact">
          Copy all
        </Button>
        <Button isDisabled={shown.length === 0} onClick={save} spacing="compact">
          Export
        </Button>
      </div>
      <output className={styles['subtle']}>{toStatus(view)}</output>
      <ActionStatus action={action} />
      <TimelineList
        events={shown}
        isFiltered={shown.length < view.events.length}
        onCopy={(event) => action.run(() => inspector.copy(toEventText(event)), 'Copied.')}
      />
    </>
  )
}

/** Changes seldom: it is read out. */
function toStatus({ connection, isPaused }: TimelineState): string {
  if (connection === 'lost') return 'The simulator does not answer. Trying again.'
  if (connection === 'connecting') return 'Connecting to the simulator.'
  return isPaused ? 'Paused: new events wait.' : 'Live. The newest event comes first.'
}
