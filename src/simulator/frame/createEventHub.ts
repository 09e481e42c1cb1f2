export type EventListener = (...data: unknown[]) => void

export interface EventHub {
  on: (name: string, listener: EventListener) => void
  once: (name: string, listener: EventListener) => void
  off: (name: string, listener: EventListener) => void
  /** @param name default: every name */
  offAll: (name?: string) => void
  /** Hears the name first, then the data. */
  onAny: (listener: EventListener) => void
  offAny: (listener: EventListener) => void
  /** Run who listens: those for any name first. */
  tell: (name: string, data: readonly unknown[]) => void
}

interface Entry {
  /** What the app handed over, to find it again. */
  listener: EventListener
  run: EventListener
}

/** Who listens to which event in a frame. What a listener throws goes to the caller of `tell`. */
export function createEventHub(): EventHub {
  const named = new Map<string, Entry[]>()
  let any: EventListener[] = []

  const add = (name: string, entry: Entry) => named.set(name, [...(named.get(name) ?? []), entry])
  const remove = (name: string, isGone: (entry: Entry) => boolean) =>
    named.set(
      name,
      (named.get(name) ?? []).filter((entry) => !isGone(entry)),
    )

  return {
    on: (name, listener) => void add(name, { listener, run: listener }),
    once(name, listener) {
      const entry: Entry = {
        listener,
        run: (...data) => {
          remove(name, (one) => one === entry)
          listener(...data)
        },
      }
      add(name, entry)
    },
    off: (name, listener) => void remove(name, (entry) => entry.listener === listener),
    offAll(name) {
      if (name === undefined) named.clear()
      else named.delete(name)
    },
    onAny(listener) {
      any = [...any, listener]
    },
    offAny(listener) {
      any = any.filter((one) => one !== listener)
    },
    tell(name, data) {
      for (const listener of any) listener(name, ...data)
      for (const { run } of named.get(name) ?? []) run(...data)
    },
  }
}
