import type { XdmPlugin } from 'simple-xdm/plugin'
import { createDialogHandlers } from './createDialogHandlers.ts'
import type { EventHub } from './createEventHub.ts'
import { offerModule } from './offerModule.ts'

/**
 * Put the half of `AP.dialog` that holds functions beside the half that the host offers: handlers of
 * buttons, the older `on` and `onDialogMessage`, and the closing that follows a pressed button.
 */
export function installDialog(plugin: XdmPlugin, hub: EventHub): void {
  const {
    _hostModules: { dialog },
    _data: data,
  } = plugin
  if (!dialog) return
  const { create, getButton: findButton, createButton: makeButton, close } = dialog
  const handlers = createDialogHandlers(() => call(close))
  let lastButton = 0
  hub.onAny(handlers.hear)

  const getButton = (name: unknown) =>
    withMembers(call(findButton, name), {
      bind: (handler: unknown) => handlers.add(String(name), handler),
    })
  offerModule(plugin, 'dialog', {
    create: (...args: unknown[]) => withMembers(call(create, ...args), { on: handlers.add }),
    getButton,
    createButton(options: unknown) {
      lastButton += 1
      const given =
        typeof options === 'string' ? { text: options, identifier: options } : Object(options)
      const button = { identifier: `user.button.${lastButton}`, ...given }
      call(makeButton, button)
      return getButton(button.identifier)
    },
    disableCloseOnSubmit: handlers.keepOpen,
    onDialogMessage: handlers.add,
    customData: data.options?.customData,
  })
}

function call(method: unknown, ...args: unknown[]): unknown {
  return typeof method === 'function' ? Reflect.apply(method, undefined, args) : undefined
}

function withMembers(handle: unknown, members: Record<string, unknown>): object {
  return Object.assign(Object(handle), members)
}
