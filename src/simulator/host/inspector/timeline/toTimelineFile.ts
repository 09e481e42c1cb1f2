import type { SimulatorEvent } from '../../../../contract/SimulatorEvent.ts'

/** What is exported: the events that were shown, oldest first. */
export function toTimelineFile(events: readonly SimulatorEvent[]): string {
  return `${JSON.stringify({ version: 1, events }, undefined, 2)}\n`
}
