import type { BridgeEvent } from '../../bridge/core/BridgeEvent.ts'
import type { WatchedCall } from './watchTransport.ts'

/** What `ask()` sends when no call waits. */
const probePath = '/2.0/user'

/** The calls of `ask()`: nobody holds their promise, yet they take a place at the host. */
export function createProbes() {
  const open = new Set<number>()
  const numbers = new Map<WatchedCall, number>()
  let lastSent = 0

  return {
    onEvent(event: BridgeEvent): void {
      if (event.type === 'queued' && event.path === probePath) open.add(event.call)
      if (event.type === 'sent') lastSent = event.call
      if (event.type === 'settled') open.delete(event.call)
    },
    /** The bridge says "sent" just before it sends. */
    onSend(call: WatchedCall): void {
      if (call.path === probePath) numbers.set(call, lastSent)
    },
    isAwaited(call: WatchedCall): boolean {
      const number = numbers.get(call)
      return number !== undefined && open.has(number)
    },
    countOpen: () => open.size,
  }
}
