import type { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { SimulatorEvent } from '../../../contract/SimulatorEvent.ts'
import { createRateLimit } from '../events/createRateLimit.ts'
import { pageEventsSchema } from '../events/pageEventsSchema.ts'
import { redactEvent } from '../events/redactEvent.ts'
import { readJson } from '../readJson.ts'
import { RestError } from '../rest/RestError.ts'
import type { Simulation } from '../Simulation.ts'

const mostPerSecond = 500

/** What happens, as it happens, and what host pages tell of themselves. */
export function addEventRoutes(routes: Hono, simulation: Simulation): void {
  const { events, now } = simulation

  // The events so far, or those after `Last-Event-ID` or `?after=`, then each new one (server-sent
  // events).
  routes.get('/events', (context) =>
    streamSSE(context, async (stream) => {
      const write = ({ id, ...event }: SimulatorEvent) =>
        stream.writeSSE({ id: String(id), data: JSON.stringify({ id, ...event }), retry: 1_000 })
      const waiting = eventsAfter(
        events.list(),
        context.req.header('Last-Event-ID') ?? context.req.query('after'),
      )
      let wake = () => {}
      const unsubscribe = events.subscribe((event) => {
        waiting.push(event)
        wake()
      })
      stream.onAbort(() => {
        unsubscribe()
        wake()
      })
      while (!stream.aborted) {
        for (let event = waiting.shift(); event; event = waiting.shift()) await write(event)
        if (stream.aborted) break
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    }),
  )

  const isWithinRate = createRateLimit({ most: mostPerSecond, windowMs: 1_000, now })
  routes.post('/events', async (context) => {
    const { events: told } = await readJson(context.req.raw, pageEventsSchema)
    if (!isWithinRate(told.length)) {
      throw new RestError(429, `Pages may tell of ${mostPerSecond} events in a second.`)
    }
    for (const event of told) {
      const { kind, summary, detail } = redactEvent(simulation, event)
      events.add(kind, summary, detail)
    }
    return context.body(null, 204)
  })
}

/** An id that is unknown is one of another run of the simulator: then all are new. */
function eventsAfter(all: readonly SimulatorEvent[], lastId: string | undefined): SimulatorEvent[] {
  const last = lastId ? Number(lastId) : -1
  const isKnown = Number.isInteger(last) && last >= 0 && last <= (all.at(-1)?.id ?? 0)
  return isKnown ? all.filter(({ id }) => id > last) : [...all]
}
