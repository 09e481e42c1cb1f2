import type { XdmClass } from 'simple-xdm/host'
import type { FrameCall } from '../connect/FrameCall.ts'
import type { hostClasses } from '../connect/hostClasses.ts'
import { readText } from '../connect/readText.ts'
import { toClass } from '../connect/toClass.ts'
import type { ConnectDialogButton } from '../dialog/ConnectDialogRequest.ts'
import type { ConnectDialogs } from '../dialog/createConnectDialogs.ts'
import { ofSameApp } from './ofSameApp.ts'

type ButtonMethod = (typeof hostClasses)['dialog']['getButton'][number]
type ButtonHandler = (call: FrameCall, identifier: string) => void

/** What `AP.dialog.getButton(name)` makes: a handle on a button of the open dialog. */
export function createButtonClass(dialogs: ConnectDialogs): XdmClass {
  const find = (call: FrameCall, identifier: string): ConnectDialogButton | undefined =>
    ofSameApp(dialogs, call)?.buttons.find((button) => button.identifier === identifier)
  const change =
    (
      to: (
        button: ConnectDialogButton,
      ) => Partial<Pick<ConnectDialogButton, 'isEnabled' | 'isHidden'>>,
    ): ButtonHandler =>
    (call, identifier) => {
      const button = find(call, identifier)
      if (button) dialogs.changeButton(identifier, to(button))
    }
  const methods: Record<ButtonMethod, ButtonHandler> = {
    enable: change(() => ({ isEnabled: true })),
    disable: change(() => ({ isEnabled: false })),
    toggle: change(({ isEnabled }) => ({ isEnabled: !isEnabled })),
    hide: change(() => ({ isHidden: true })),
    show: change(() => ({ isHidden: false })),
    isEnabled: (call, identifier) => call.reply(find(call, identifier)?.isEnabled ?? false),
    isHidden: (call, identifier) => call.reply(find(call, identifier)?.isHidden ?? true),
    trigger: (call, identifier) => {
      if (find(call, identifier)) dialogs.press(identifier)
    },
  }
  return toClass({ create: ({ args: [name] }) => readText(name, 100), methods })
}
