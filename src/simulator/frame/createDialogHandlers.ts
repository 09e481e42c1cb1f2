import type { EventListener } from './createEventHub.ts'

type Handler = (...data: unknown[]) => unknown

export interface DialogHandlers {
  /** For a button's identifier, or for `close`. What is no function does not count. */
  add: (name: string, handler: unknown) => void
  /** Submit closes no longer, unless the app does. */
  keepOpen: () => void
  /** Hears every event of this frame. */
  hear: EventListener
}

/**
 * What an app wants to do when a button of its dialog is pressed. Submit and Cancel close the dialog,
 * unless a handler returns something else than true, as in `atlassian-connect-js` (observed).
 */
export function createDialogHandlers(close: () => void): DialogHandlers {
  const handlers = new Map<string, Handler[]>()
  let isKeptOpen = false

  const run = (name: string, data: unknown): boolean =>
    (handlers.get(name) ?? []).map((handler) => Boolean(handler(data))).every(Boolean)

  return {
    add(name, handler) {
      if (typeof handler !== 'function') return
      const call: Handler = (...data) => Reflect.apply(handler, undefined, data)
      handlers.set(name, [...(handlers.get(name) ?? []), call])
    },
    keepOpen() {
      isKeptOpen = true
    },
    hear(event, data) {
      switch (event) {
        case 'dialog.submit':
        case 'dialog.cancel': {
          const name = event.slice('dialog.'.length)
          const mayClose = run(name, data) && !(name === 'submit' && isKeptOpen)
          if (mayClose) close()
          return
        }
        case 'dialog.button.click': {
          const identifier = readIdentifier(data)
          if (identifier !== 'submit' && identifier !== 'cancel') run(identifier, data)
          return
        }
        case 'dialog.close':
          run('close', data)
          handlers.delete('close')
          return
        default:
      }
    },
  }
}

function readIdentifier(data: unknown): string {
  const button: unknown = Reflect.get(Object(data), 'button')
  return String(Reflect.get(Object(button), 'identifier'))
}
