import { createEventHub, type EventListener } from './createEventHub.ts'

/** Who sent a public event. */
export type EventSender = Readonly<Record<string, unknown>>

/** Which senders count: a function, or members that have to be the same. Default: all. */
export type SenderFilter = ((sender: EventSender) => unknown) | EventSender

export interface PublicEventHub {
  on: (name: string, listener: EventListener, filter?: SenderFilter) => void
  once: (name: string, listener: EventListener, filter?: SenderFilter) => void
  off: (name: string, listener: EventListener) => void
  offAll: (name?: string) => void
  onAny: (listener: EventListener, filter?: SenderFilter) => void
  offAny: (listener: EventListener) => void
  tell: (name: string, sender: EventSender, data: readonly unknown[]) => void
}

/** Who listens to public events, which may come from any app on the page. */
export function createPublicEventHub(): PublicEventHub {
  const hub = createEventHub()
  const wrapped = new WeakMap<EventListener, EventListener>()
  let sender: EventSender = {}

  const wrap = (listener: EventListener, filter?: SenderFilter): EventListener => {
    const filtered: EventListener = (...data) => {
      if (isMeant(filter, sender)) listener(...data)
    }
    wrapped.set(listener, filtered)
    return filtered
  }
  const find = (listener: EventListener) => wrapped.get(listener) ?? listener

  return {
    on: (name, listener, filter) => hub.on(name, wrap(listener, filter)),
    once(name, listener, filter) {
      const runOnce: EventListener = (...data) => {
        if (!isMeant(filter, sender)) return
        hub.off(name, runOnce)
        listener(...data)
      }
      wrapped.set(listener, runOnce)
      hub.on(name, runOnce)
    },
    off: (name, listener) => hub.off(name, find(listener)),
    offAll: (name) => hub.offAll(name),
    onAny: (listener, filter) => hub.onAny(wrap(listener, filter)),
    offAny: (listener) => hub.offAny(find(listener)),
    tell(name, from, data) {
      sender = from
      hub.tell(name, data)
    },
  }
}

function isMeant(filter: SenderFilter | undefined, sender: EventSender): boolean {
  if (typeof filter === 'function') return Boolean(filter(sender))
  if (typeof filter !== 'object') return true
  return Object.entries(filter).every(([name, value]) => sender[name] === value)
}
