import { createStore, type StoreApi } from 'zustand/vanilla'
import type {
  ConnectDialogButton,
  ConnectDialogRequest,
  NewDialogButton,
  OpenConnectDialog,
} from './ConnectDialogRequest.ts'

export type ConnectDialogEvent =
  | { type: 'closed'; dialog: OpenConnectDialog; data: unknown }
  | { type: 'pressed'; dialog: OpenConnectDialog; button: ConnectDialogButton }

export interface ConnectDialogs {
  /** The dialog on the screen. A page has one at a time (observed). */
  current: StoreApi<OpenConnectDialog | undefined>
  /** Show a dialog. One that is open closes first. */
  open: (request: ConnectDialogRequest) => void
  /** @param data for those who wait for the end. Default: nothing */
  close: (data?: unknown) => void
  /** The frame has started: what waited for it can be pressed. */
  start: (id: string) => void
  /** Tell the frame. It closes the dialog, or leaves it open. */
  press: (identifier: string) => void
  changeButton: (
    identifier: string,
    change: Partial<Pick<ConnectDialogButton, 'isEnabled' | 'isHidden'>>,
  ) => void
  /** One of the same identifier stays as it is; more than ten are refused. */
  addButton: (button: NewDialogButton) => void
  /** @returns ends it */
  subscribe: (listener: (event: ConnectDialogEvent) => void) => () => void
}

const mostButtons = 10

/** The dialog that an app or a link of an app has open over the page. */
export function createConnectDialogs(): ConnectDialogs {
  const current = createStore<OpenConnectDialog | undefined>(() => undefined)
  const listeners = new Set<(event: ConnectDialogEvent) => void>()
  let lastId = 0

  const tell = (event: ConnectDialogEvent) => {
    for (const listener of listeners) listener(event)
  }
  const change = (to: (dialog: OpenConnectDialog) => OpenConnectDialog) => {
    const dialog = current.getState()
    if (dialog) current.setState(to(dialog), true)
  }
  const close = (data?: unknown) => {
    const dialog = current.getState()
    if (!dialog) return
    current.setState(undefined, true)
    tell({ type: 'closed', dialog, data })
  }

  return {
    current,
    open(request) {
      close()
      lastId += 1
      const { submitText = 'Submit', cancelText = 'Cancel', buttons = [] } = request
      current.setState(
        {
          id: `dialog-${lastId}`,
          request,
          buttons: [
            // Not before there is a frame that hears of it.
            { identifier: 'submit', text: submitText, isEnabled: false, isHidden: false },
            { identifier: 'cancel', text: cancelText, isEnabled: true, isHidden: false },
            ...buttons.slice(0, mostButtons).map(toButton),
          ],
          isStarted: false,
        },
        true,
      )
    },
    close,
    start: (id) =>
      change((dialog) => {
        if (dialog.id !== id || dialog.isStarted) return dialog
        const buttons = dialog.buttons.map((button) =>
          button.identifier === 'submit' ? { ...button, isEnabled: true } : button,
        )
        return { ...dialog, buttons, isStarted: true }
      }),
    press(identifier) {
      const dialog = current.getState()
      const button = dialog?.buttons.find((one) => one.identifier === identifier)
      if (!dialog || !button?.isEnabled) return
      tell({ type: 'pressed', dialog, button })
      // Nobody is there to close it.
      if (identifier === 'cancel' && !dialog.isStarted) close()
    },
    changeButton: (identifier, changed) =>
      change((dialog) => ({
        ...dialog,
        buttons: dialog.buttons.map((button) =>
          button.identifier === identifier ? { ...button, ...changed } : button,
        ),
      })),
    addButton: (button) =>
      change((dialog) => {
        const isKnown = dialog.buttons.some(({ identifier }) => identifier === button.identifier)
        if (isKnown || dialog.buttons.length >= mostButtons + 2) return dialog
        return { ...dialog, buttons: [...dialog.buttons, toButton(button)] }
      }),
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** Observed, a mistake of the host's: what is made disabled is made hidden too. */
function toButton({ identifier, text, disabled = false }: NewDialogButton): ConnectDialogButton {
  return { identifier, text, isEnabled: !disabled, isHidden: disabled }
}
