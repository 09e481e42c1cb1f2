import type { PageEvent } from '../../../contract/SimulatorEvent.ts'

export interface PageEvents {
  /** Tell the simulator. Never throws, and waits for nothing. */
  add: (event: PageEvent) => void
}

export interface CreatePageEventsParameters {
  send: typeof fetch
  page: Pick<Window, 'addEventListener'>
}

const delayMs = 100
const mostInBatch = 100
// Beyond that the page has more to say than anybody reads.
const mostWaiting = 1_000

/**
 * Tells the simulator in batches what happens on this page, for the inspector. What cannot be told is
 * dropped: nothing on the page may fail because of it.
 */
export function createPageEvents({ send, page }: CreatePageEventsParameters): PageEvents {
  let waiting: PageEvent[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  function flush(keepalive: boolean): void {
    clearTimeout(timer)
    timer = undefined
    while (waiting.length > 0) {
      const events = waiting.slice(0, mostInBatch)
      waiting = waiting.slice(mostInBatch)
      const headers = { 'Content-Type': 'application/json' }
      const body = JSON.stringify({ events })
      send('/__simulator/events', { method: 'POST', headers, body, keepalive }).catch(
        () => undefined,
      )
    }
  }

  // The page goes away: what it has to say must outlive it.
  page.addEventListener('pagehide', () => flush(true))
  return {
    add(event) {
      if (waiting.length >= mostWaiting) return
      waiting.push(event)
      timer ??= setTimeout(() => flush(false), delayMs)
    },
  }
}
