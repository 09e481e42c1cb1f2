import type { XdmHost } from 'simple-xdm/host'
import type { HostSession } from '../../contract/HostAccount.ts'
import type { HostSettings } from '../../contract/HostSettings.ts'
import { type AppFlags, createAppFlags } from './ap-modules/createAppFlags.ts'
import { createAppCookies } from './ap-modules/createAppCookies.ts'
import { type AppMessages, createAppMessages } from './ap-modules/createAppMessages.ts'
import { defineApModules } from './ap-modules/defineApModules.ts'
import { type AppsApi, createAppsApi } from './api/createAppsApi.ts'
import { createHostApi, type HostApi } from './api/createHostApi.ts'
import { createOAuthApi, type OAuthApi } from './api/createOAuthApi.ts'
import { createHostCaller } from './api/createHostCaller.ts'
import { type ConnectBridge, createConnectBridge } from './connect/createConnectBridge.ts'
import { createModuleCache, type ModuleCache } from './connect/createModuleCache.ts'
import { type AccessAnswers, createAccessAnswers } from './consent/createAccessAnswers.ts'
import { type AccessRequests, createAccessRequests } from './consent/createAccessRequests.ts'
import { createFrameTokens } from './consent/createFrameTokens.ts'
import { createHostFlags, type HostFlags } from './consent/createHostFlags.ts'
import { type ConnectDialogs, createConnectDialogs } from './dialog/createConnectDialogs.ts'
import { createPageClock } from './createPageClock.ts'
import type { PageEvents } from './events/createPageEvents.ts'
import { observeAccessRequests } from './events/observeAccessRequests.ts'
import { observeXdm } from './events/observeXdm.ts'
import { createInspector, type Inspector } from './inspector/createInspector.ts'
import type { OpenEvents } from './inspector/timeline/openEventSource.ts'
import { rememberEach } from './rememberEach.ts'
import { rememberSuccess } from './rememberSuccess.ts'

export interface CreateHostServicesParameters {
  xdm: XdmHost
  /** The page's window. */
  page: Window
  /** How requests leave the page. */
  send: typeof fetch
  /** Milliseconds since the epoch. */
  now: () => number
  /** Where the page tells what happens on it. Default: nowhere. */
  events?: PageEvents
  /** How the inspector listens to the simulator. Default: over `EventSource`. */
  openEvents?: OpenEvents
}

/** Everything a host page stands on, made once. */
export interface HostServices {
  api: HostApi
  /** For the pages that manage apps. */
  apps: AppsApi
  /** For the pages about OAuth. */
  oauth: OAuthApi
  session: () => Promise<HostSession>
  settings: () => Promise<HostSettings>
  /** Each is loaded once: the menus and the page need them. */
  repository: HostApi['repository']
  owner: HostApi['owner']
  workspaces: HostApi['workspaces']
  /** What every page waits for: who looks at it, and how the host behaves. */
  start: () => Promise<HostSession>
  modules: ModuleCache
  bridge: ConnectBridge
  accessRequests: AccessRequests
  answers: AccessAnswers
  flags: HostFlags
  inspector: Inspector
  dialogs: ConnectDialogs
  appMessages: AppMessages
  appFlags: AppFlags
  /** Of the page's address. */
  location: Pick<Location, 'search' | 'hash'>
  /** Load the page anew, as after a change of user. */
  reload: () => void
  /** Go to another address, which may be an app's. */
  leave: (url: string) => void
}

/** Put the host page's parts together. */
export function createHostServices({
  xdm,
  page,
  send,
  now: readTime,
  events = { add: () => undefined },
  openEvents,
}: CreateHostServicesParameters): HostServices {
  // Whatever a frame calls stands in the timeline.
  const observed = observeXdm({ xdm, events, now: readTime })
  const clock = createPageClock(readTime, readClockOffset(page.document))
  const { now } = clock
  const caller = createHostCaller(send)
  const api = createHostApi(caller)
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
  const accessRequests = observeAccessRequests({
    accessRequests: createAccessRequests(),
    events,
    now: readTime,
  })
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
    xdm: observed,
    modules,
    dialogs,
    messages: appMessages,
    flags: appFlags,
    cookies: createAppCookies({ lasting: page.localStorage, passing: page.sessionStorage, now }),
    currentUser: async () => (await api.session()).user,
    origin: page.location.origin,
  })
  const answers = createAccessAnswers({
    api: { settings, storeDenial: api.storeDenial },
    modules,
    accessRequests,
    flags,
  })

  return {
    api,
    apps: createAppsApi(caller),
    oauth: createOAuthApi(caller),
    session,
    settings,
    repository: rememberEach(api.repository),
    owner: rememberEach(api.owner),
    workspaces: rememberSuccess(api.workspaces),
    start: async () => {
      const [started] = await Promise.all([session(), settings()])
      return started
    },
    modules,
    bridge: createConnectBridge({
      xdm: observed,
      tokens,
      modules,
      origin: page.location.origin,
      pageUrl: () => page.location.href,
      apiUrl: () =>
        page.document.querySelector<HTMLMetaElement>('meta[name="bb-api-canon-url"]')?.content,
      settings: () => known,
    }),
    accessRequests,
    answers,
    flags,
    inspector: createInspector({
      caller,
      clock,
      page,
      user: { session, requests: accessRequests.open, answers },
      ...(openEvents && { openEvents }),
    }),
    dialogs,
    appMessages,
    appFlags,
    location: page.location,
    reload: () => page.location.reload(),
    leave: (url) => page.location.assign(url),
  }
}

/** How far the simulator's clock is ahead, as the server wrote it into the page. */
function readClockOffset(document: Document): number {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="simulator-clock-offset"]')
  return Number(meta?.content ?? 0)
}
