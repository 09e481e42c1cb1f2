import type { Context } from 'hono'
import type { EventLog } from './createEventLog.ts'

/**
 * Mark an answer as one that Bitbucket might not give: the simulator has nothing at this address, or
 * nothing for this method.
 *
 * @returns a sentence that says so
 */
export function tellNotSimulated(events: EventLog, context: Context): string {
  const { method, url } = context.req
  const path = new URL(url).pathname
  context.header('X-Simulator', 'not-simulated')
  events.add('http', `${method} ${path} is not simulated.`, { method, path, isSimulated: false })
  return `The simulator does not have ${method} ${path}. /__simulator/fidelity lists what it has.`
}
