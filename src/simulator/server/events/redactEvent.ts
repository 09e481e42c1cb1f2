import type { PageEvent } from '../../../contract/SimulatorEvent.ts'
import type { Simulation } from '../Simulation.ts'

/** A JWT, or as many letters as the simulator's own secrets have. */
const secretLike = /\beyJ[\w-]+\.[\w-]+\.[\w-]*|[\w-]{43,}/g

/**
 * What a page tells, without secrets: whatever looks like a token or is one the simulator knows is
 * cut to its last four characters. The page has done so already; this one trusts no page.
 */
export function redactEvent({ world }: Simulation, event: PageEvent): PageEvent {
  const known = [
    ...world.apps.map(({ clientSecret }) => clientSecret),
    ...world.consumers.map(({ secret }) => secret),
    ...world.installations.map(({ connection }) => connection.sharedSecret),
  ].filter((secret) => secret !== '')
  const redact = (text: string) =>
    known.reduce((left, secret) => left.replaceAll(secret, cut), text).replaceAll(secretLike, cut)
  const detail = Object.entries(event.detail).map(([name, value]) => [
    name,
    typeof value === 'string' ? redact(value) : value,
  ])
  return { ...event, summary: redact(event.summary), detail: Object.fromEntries(detail) }
}

function cut(secret: string): string {
  return `…${secret.slice(-4)}`
}
