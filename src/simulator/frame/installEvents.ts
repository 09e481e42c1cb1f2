import type { XdmPlugin } from 'simple-xdm/plugin'
import { createEventHub, type EventHub } from './createEventHub.ts'
import { createPublicEventHub, type EventSender } from './createPublicEventHub.ts'
import { offerModule } from './offerModule.ts'

function isRecord(value: unknown): value is EventSender {
  return typeof value === 'object' && value !== null
}

/**
 * Put the listening half of `AP.events` beside the sending half, which the host offers. Functions do
 * not cross the bridge, so listeners stay here, as in `atlassian-connect-js` (observed).
 *
 * @returns hears what the host sends to this frame
 */
export function installEvents(plugin: XdmPlugin): EventHub {
  const hub = createEventHub()
  const publicHub = createPublicEventHub()

  plugin.registerAny?.((data, { _context: { eventName } }) => {
    // The host wraps what `emitPublic` sends, and nothing else.
    if (isRecord(data) && isRecord(data['sender']) && Array.isArray(data['event'])) {
      publicHub.tell(eventName, data['sender'], data['event'])
    } else hub.tell(eventName, Array.isArray(data) ? data : [data])
  })

  const { tell: _, ...own } = hub
  offerModule(plugin, 'events', {
    ...own,
    onPublic: publicHub.on,
    oncePublic: publicHub.once,
    offPublic: publicHub.off,
    offAllPublic: publicHub.offAll,
    onAnyPublic: publicHub.onAny,
    offAnyPublic: publicHub.offAny,
  })
  return hub
}
