import type { XdmHost } from 'simple-xdm/host'
import type { HostMethods } from '../connect/hostMethods.ts'
import { toMethod } from '../connect/toMethod.ts'

const longestName = 200
const mostArguments = 20

/**
 * The host's half of `AP.events`, as in `atlassian-connect-js` (observed). `emit` reaches the frames
 * of the same app on this page, the sender's included; `emitPublic` those of every app, with who sent
 * it. What a frame does with an event is its own affair.
 */
export function createEventsModule(xdm: Pick<XdmHost, 'broadcast'>): HostMethods<'events'> {
  return {
    emit: toMethod(({ appKey, args: [name, ...data] }) => {
      if (!isEventName(name) || data.length > mostArguments) return
      xdm.broadcast(name, ({ extension }) => extension.addon_key === appKey, data)
    }),
    emitPublic: toMethod(
      ({ appKey: addonKey, extension: { key, options }, args: [name, ...data] }) => {
        if (!isEventName(name) || data.length > mostArguments) return
        // Not the module id, which stands for the frame, nor a dialog's data.
        const { moduleType, location } = options
        const sender = { addonKey, key, options: { moduleType, location } }
        xdm.broadcast(name, () => true, { sender, event: data })
      },
    ),
  }
}

/** A frame's script looks listeners up by name, on plain objects: `_any` hears everything there. */
function isEventName(name: unknown): name is string {
  return (
    typeof name === 'string' &&
    name !== '' &&
    name !== '_any' &&
    name.length <= longestName &&
    !(name in Object.prototype)
  )
}
