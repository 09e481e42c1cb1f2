import type { SimulatorEvent } from '../../../../contract/SimulatorEvent.ts'

/** One event as a line for a bug report. */
export function toEventText({ at, kind, summary, detail }: SimulatorEvent): string {
  const details = Object.entries(detail)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ')
  return `${at} ${kind.padEnd(8)} ${summary}${details && `  (${details})`}`
}
