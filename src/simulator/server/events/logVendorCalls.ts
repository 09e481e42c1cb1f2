import type { EventLog } from './createEventLog.ts'
import { toSafePath } from './toSafePath.ts'

type Fetch = (request: Request) => Promise<Response>

/** One event for each call to a vendor's server, with how long it took: milliseconds. */
export function logVendorCalls(fetch: Fetch, events: EventLog): Fetch {
  return async (request) => {
    const { method, url } = request
    const startedAt = performance.now()
    const add = (status: number | null) => {
      const address = new URL(url).origin + toSafePath(url)
      const ms = Math.round(performance.now() - startedAt)
      const summary = `${method} ${address} ${status ?? 'failed'}`
      events.add('vendor', summary, { method, address, status, ms })
    }
    try {
      const response = await fetch(request)
      add(response.status)
      return response
    } catch (error) {
      add(null)
      throw error
    }
  }
}
