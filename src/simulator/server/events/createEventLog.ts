import type { SimulatorEvent, SimulatorEventKind } from '../../../contract/SimulatorEvent.ts'

export interface EventLog {
  add: (kind: SimulatorEventKind, summary: string, detail?: SimulatorEvent['detail']) => void
  /** Oldest first. */
  list: () => readonly SimulatorEvent[]
  /** @returns what ends the subscription. */
  subscribe: (listener: (event: SimulatorEvent) => void) => () => void
}

const limit = 1_000

/** The newest 1000 events. Those before `reset` stay: it is one of them. */
export function createEventLog(now: () => number): EventLog {
  let events: SimulatorEvent[] = []
  let lastId = 0
  const listeners = new Set<(event: SimulatorEvent) => void>()
  return {
    add(kind, summary, detail = {}) {
      lastId += 1
      const event = { id: lastId, at: new Date(now()).toISOString(), kind, summary, detail }
      // Rarely, as a copy for each event would cost more than what it tells of.
      if (events.length >= 2 * limit) events = events.slice(1 - limit)
      events.push(event)
      for (const listener of listeners) listener(event)
    },
    list: () => events.slice(-limit),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
