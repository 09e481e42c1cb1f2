import type { XdmHost } from 'simple-xdm/host'
import type { HostUser } from '../../../contract/HostAccount.ts'
import type { ModuleCache } from '../connect/createModuleCache.ts'
import type { ConnectDialogs } from '../dialog/createConnectDialogs.ts'
import { announceDialogs } from './announceDialogs.ts'
import type { AppCookies } from './createAppCookies.ts'
import type { AppFlags } from './createAppFlags.ts'
import type { AppMessages } from './createAppMessages.ts'
import { createCookieModule } from './createCookieModule.ts'
import { createDialogModule, createInlineDialogModule } from './createDialogModule.ts'
import { createDialogPages } from './createDialogPages.ts'
import { createEventsModule } from './createEventsModule.ts'
import { createFlagModule } from './createFlagModule.ts'
import { createMessagesModule } from './createMessagesModule.ts'
import { createUserModule } from './createUserModule.ts'

export interface DefineApModulesParameters {
  xdm: XdmHost
  modules: ModuleCache
  dialogs: ConnectDialogs
  messages: AppMessages
  flags: AppFlags
  cookies: AppCookies
  currentUser: () => Promise<HostUser | null>
  /** Origin of the host page. */
  origin: string
}

/** Offer frames what is not about tokens: `messages`, `flag`, `dialog`, `events`, `cookie`, `user`. */
export function defineApModules({
  xdm,
  modules,
  dialogs,
  messages,
  flags,
  cookies,
  currentUser,
  origin,
}: DefineApModulesParameters): void {
  const { user, getCurrentUser } = createUserModule({ currentUser, origin })
  const findPage = createDialogPages({
    modules,
    onMissing: (appKey, wanted) =>
      flags.show({
        id: `no dialog ${appKey}`,
        appKey,
        kind: 'error',
        title: 'The dialog could not be opened',
        body: `The app ${appKey} has no module "${wanted}" here, or it does not run at that address. Check the key that it gives to AP.dialog.create.`,
        isAutomatic: false,
        actions: [],
      }),
  })
  announceDialogs(xdm, dialogs)
  xdm.defineGlobals({ getCurrentUser })
  xdm.defineModule('user', user)
  xdm.defineModule('messages', createMessagesModule(messages))
  xdm.defineModule('flag', createFlagModule({ xdm, flags }))
  xdm.defineModule('dialog', createDialogModule({ dialogs, findPage }))
  xdm.defineModule('inlineDialog', createInlineDialogModule(dialogs))
  xdm.defineModule('events', createEventsModule(xdm))
  xdm.defineModule('cookie', createCookieModule(cookies))
}
