import type { SimulatorEvent, SimulatorEventKind } from '../../../../contract/SimulatorEvent.ts'

export interface EventFilter {
  hiddenKinds: ReadonlySet<SimulatorEventKind>
  /** Words that all have to be in an event, in any case. */
  text: string
}

/** The events that pass. Each word is looked for in the line and in the details. */
export function filterEvents(
  events: readonly SimulatorEvent[],
  { hiddenKinds, text }: EventFilter,
): readonly SimulatorEvent[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  if (hiddenKinds.size === 0 && words.length === 0) return events
  return events.filter((event) => {
    if (hiddenKinds.has(event.kind)) return false
    if (words.length === 0) return true
    const { kind, summary, detail } = event
    const all = [kind, summary, ...Object.values(detail)].join(' ').toLowerCase()
    return words.every((word) => all.includes(word))
  })
}
