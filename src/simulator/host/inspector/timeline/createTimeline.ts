import * as v from 'valibot'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { SimulatorEvent } from '../../../../contract/SimulatorEvent.ts'
import { simulatorEventSchema } from '../inspectorSchemas.ts'
import type { OpenEvents } from './openEventSource.ts'

export interface TimelineState {
  /** Oldest first. */
  events: readonly SimulatorEvent[]
  connection: 'connecting' | 'live' | 'lost'
  isPaused: boolean
  /** Events that came since the pause. */
  waiting: number
}

export interface Timeline {
  store: StoreApi<TimelineState>
  /** Listen to the simulator. @returns what ends that */
  connect: () => () => void
  /** Let new events wait, or show them. */
  setPaused: (isPaused: boolean) => void
  /** Show only what comes from now on. */
  clear: () => void
}

export interface CreateTimelineParameters {
  openEvents: OpenEvents
  /** Told of each event once, also while the timeline is paused. */
  onEvent: (event: SimulatorEvent) => void
}

// A burst of a thousand events shall be one change of the page.
const flushMs = 50
const mostEvents = 5_000

/** What happened in the simulator, as far as this page has heard: the newest 5000 events. */
export function createTimeline({ openEvents, onEvent }: CreateTimelineParameters): Timeline {
  const store = createStore<TimelineState>(() => ({
    events: [],
    connection: 'connecting',
    isPaused: false,
    waiting: 0,
  }))
  let pending: SimulatorEvent[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastId = 0

  function flush(): void {
    timer = undefined
    const { events, isPaused } = store.getState()
    if (isPaused) return store.setState({ waiting: pending.length })
    const all = [...events, ...pending].slice(-mostEvents)
    pending = []
    store.setState({ events: all, waiting: 0 })
  }

  function receive(text: string): void {
    const event = parseEvent(text)
    if (!event) return
    // Ids that begin again are those of a simulator that was started again.
    if (event.id <= lastId) {
      pending = []
      store.setState({ events: [] })
    }
    lastId = event.id
    pending = [...pending.slice(1 - mostEvents), event]
    timer ??= setTimeout(flush, flushMs)
    onEvent(event)
  }

  return {
    store,
    connect() {
      store.setState({ connection: 'connecting' })
      const address = `/__simulator/events${lastId > 0 ? `?after=${lastId}` : ''}`
      return openEvents(address, {
        onOpen: () => store.setState({ connection: 'live' }),
        onLost: () => store.setState({ connection: 'lost' }),
        onText: receive,
      })
    },
    setPaused(isPaused) {
      store.setState({ isPaused })
      if (!isPaused) flush()
    },
    clear() {
      pending = []
      store.setState({ events: [], waiting: 0 })
    },
  }
}

function parseEvent(text: string): SimulatorEvent | undefined {
  try {
    return v.parse(simulatorEventSchema, JSON.parse(text))
  } catch {
    // A newer simulator may know events that this page does not.
    return undefined
  }
}
