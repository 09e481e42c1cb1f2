import type { XdmHost } from 'simple-xdm/host'
import type { HostSession } from '../../contract/HostAccount.ts'
import type { HostSettings } from '../../contract/HostSettings.ts'
import { type AppFlags, createAppFlags } from './ap-modules/createAppFlags.ts'
import { createAppCookies } from './ap-modules/createAppCookies.ts'
import { type AppMessages, createAppMessages } from './ap-modules/createAppMessages.ts'
import { defineApModules } from './ap-modules/defineApModules.ts'
import { createHostApi, type HostApi } from './api/createHostApi.ts'
import { type ConnectBridge, createConnectBridge } from './connect/createConnectBridge.ts'
import { createModuleCache, type ModuleCache } from './connect/createModuleCache.ts'
import { type AccessAnswers, createAccessAnswers } from './consent/createAccessAnswers.ts'
import { type AccessRequests, createAccessRequests } from './consent/createAccessRequests.ts'
import { createFrameTokens } from './consent/createFrameTokens.ts'
import { createHostFlags, type HostFlags } from './consent/createHostFlags.ts'
import { type ConnectDialogs, createConnectDialogs } from './dialog/createConnectDialogs.ts'
import { rememberSuccess } from './rememberSuccess.ts'

export interface CreateHostServicesParameters {
  xdm: XdmHost
  /** The page's window. */
  page: Window
  /** How requests leave the page. */
  send: typeof fetch
  /** Milliseconds since the epoch. */
  now: () => number
}

/** Everything a host page stands on, made once. */
export interface HostServices {
  api: HostApi
  session: () => Promise<HostSession>
  settings: () => Promise<HostSettings>
  /** What every page waits for: who looks at it, and how the host behaves. */
  start: () => Promise<HostSession>
  modules: ModuleCache
  bridge: ConnectBridge
  accessRequests: AccessRequests
  answers: AccessAnswers
  flags: HostFlags
  dialogs: ConnectDialogs
  appMessages: AppMessages
  appFlags: AppFlags
  /** Load the page anew, as after a change of user. */
  reload: () => void
}

/** Put the host page's parts together. */
export function createHostServices({
  xdm,
  page,
  send,
  now,
}: CreateHostServicesParameters): HostServices {
  const api = createHostApi(send)
  const session = rememberSuccess(api.session)
  let known: HostSettings | undefined
  const settings = rememberSuccess(async () => {
    known = await api.settings()
    return known
  })
  const scopes = rememberSuccess(api.scopes)
  const modules = createModuleCache({
    fetchModules: api.modules,
    now,
    lifetimeMs: async () => (await settings()).module_lifetime_ms,
  })
  const accessRequests = createAccessRequests()
  const flags = createHostFlags()
  const dialogs = createConnectDialogs()
  const appMessages = createAppMessages()
  const appFlags = createAppFlags()
  const frameUrls = () => Array.from(page.document.querySelectorAll('iframe'), ({ src }) => src)
  const tokens = createFrameTokens({
    // Not the remembered session: a login may end while the page is open.
    api: { session: api.session, settings, scopes },
    send,
    modules,
    accessRequests,
    flags,
    frameUrls,
    now,
  })
  defineApModules({
    xdm,
    modules,
    dialogs,
    messages: appMessages,
    flags: appFlags,
    cookies: createAppCookies({ lasting: page.localStorage, passing: page.sessionStorage, now }),
    currentUser: async () => (await api.session()).user,
    origin: page.location.origin,
  })

  return {
    api,
    session,
    settings,
    start: async () => {
      const [started] = await Promise.all([session(), settings()])
      return started
    },
    modules,
    bridge: createConnectBridge({
      xdm,
      tokens,
      modules,
      origin: page.location.origin,
      pageUrl: () => page.location.href,
      apiUrl: () =>
        page.document.querySelector<HTMLMetaElement>('meta[name="bb-api-canon-url"]')?.content,
      settings: () => known,
    }),
    accessRequests,
    answers: createAccessAnswers({
      api: { settings, storeDenial: api.storeDenial },
      modules,
      accessRequests,
      flags,
    }),
    flags,
    dialogs,
    appMessages,
    appFlags,
    reload: () => page.location.reload(),
  }
}
