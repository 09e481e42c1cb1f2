import type { Context } from 'hono'
import { findOperation } from '../rest/operations/findOperation.ts'
import type { EventLog } from './createEventLog.ts'

const restPath = /^\/(?:!api\/)?2\.0(?=\/)/

/**
 * Mark an answer as one that Bitbucket might not give: the simulator has nothing at this address, or
 * nothing for this method. `X-Simulator: unknown-operation` where Bitbucket has none either.
 *
 * @returns a sentence that says so
 */
export function tellNotSimulated(events: EventLog, context: Context): string {
  const { method, url } = context.req
  const path = new URL(url).pathname
  const isUnknown = restPath.test(path) && !findOperation(method, path.replace(restPath, ''))
  context.header('X-Simulator', isUnknown ? 'unknown-operation' : 'not-simulated')
  events.add('http', `${method} ${path} is not simulated.`, { method, path, isSimulated: false })
  return isUnknown
    ? `Bitbucket's API description of June 2026 has no ${method} ${path}, and neither has the simulator.`
    : `The simulator does not have ${method} ${path}. /__simulator/fidelity lists what it has.`
}
