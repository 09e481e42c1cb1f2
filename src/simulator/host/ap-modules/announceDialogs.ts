import type { XdmHost } from 'simple-xdm/host'
import type { ConnectDialogs } from '../dialog/createConnectDialogs.ts'
import { toAppKey } from '../dialog/toAppKey.ts'

/**
 * Tell frames what happens to a dialog, as `atlassian-connect-js` does (observed): a pressed button
 * the frame in the dialog, and the end of it every frame of the app, with the data of who closed it.
 */
export function announceDialogs(xdm: Pick<XdmHost, 'broadcast'>, dialogs: ConnectDialogs): void {
  dialogs.subscribe((event) => {
    const { dialog } = event
    if (event.type === 'closed') {
      const appKey = toAppKey(dialog)
      xdm.broadcast('dialog.close', ({ extension }) => extension.addon_key === appKey, event.data)
      return
    }
    const { identifier, text } = event.button
    const data = { button: { name: identifier, identifier, text } }
    const isInDialog = ({ extension }: { extension: { options: Record<string, unknown> } }) =>
      extension.options['dialogId'] === dialog.id
    if (identifier === 'submit' || identifier === 'cancel') {
      xdm.broadcast(`dialog.${identifier}`, isInDialog, data)
    }
    xdm.broadcast('dialog.button.click', isInDialog, data)
  })
}
