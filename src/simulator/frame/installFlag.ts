import type { XdmPlugin } from 'simple-xdm/plugin'
import type { EventHub, EventListener } from './createEventHub.ts'
import { offerModule } from './offerModule.ts'

/** Give the handle of `AP.flag.create` an `on`, for `close` and `action`. */
export function installFlag(plugin: XdmPlugin, hub: EventHub): void {
  const { _hostModules: modules } = plugin
  const create = modules['flag']?.['create']
  if (typeof create !== 'function') return

  offerModule(plugin, 'flag', {
    create(...args: unknown[]) {
      const handle: unknown = Reflect.apply(create, undefined, args)
      const identifier: unknown = Reflect.get(Object(handle), '_id')
      const on = (event: string, listener: EventListener) =>
        hub.on(`flag.${event}`, (data) => {
          if (Reflect.get(Object(data), 'flagIdentifier') === identifier) listener(data)
        })
      return Object.assign(Object(handle), { on })
    },
  })
}
