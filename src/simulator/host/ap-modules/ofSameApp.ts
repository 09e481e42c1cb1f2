import type { FrameCall } from '../connect/FrameCall.ts'
import type { OpenConnectDialog } from '../dialog/ConnectDialogRequest.ts'
import type { ConnectDialogs } from '../dialog/createConnectDialogs.ts'
import { toAppKey } from '../dialog/toAppKey.ts'

/** The open dialog, if it belongs to the app whose frame calls. */
export function ofSameApp(
  { current }: ConnectDialogs,
  { appKey }: FrameCall,
): OpenConnectDialog | undefined {
  const dialog = current.getState()
  return dialog && toAppKey(dialog) === appKey ? dialog : undefined
}
