import type { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { SimulatorEvent } from '../../../contract/SimulatorEvent.ts'
import type { Simulation } from '../Simulation.ts'

/** What happens, as it happens: the events so far, then each new one (server-sent events). */
export function addEventRoutes(routes: Hono, { events }: Simulation): void {
  routes.get('/events', (context) =>
    streamSSE(context, async (stream) => {
      const write = ({ id, ...event }: SimulatorEvent) =>
        stream.writeSSE({ id: String(id), data: JSON.stringify({ id, ...event }) })
      const waiting = [...events.list()]
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
}
