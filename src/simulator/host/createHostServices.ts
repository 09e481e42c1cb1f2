import type { XdmHost } from 'simple-xdm/host'
import type { HostSession } from '../../contract/HostAccount.ts'
import type { HostSettings } from '../../contract/HostSettings.ts'
import { createHostApi, type HostApi } from './api/createHostApi.ts'
import { type ConnectBridge, createConnectBridge } from './connect/createConnectBridge.ts'
import { createModuleCache, type ModuleCache } from './connect/createModuleCache.ts'
import { type AccessAnswers, createAccessAnswers } from './consent/createAccessAnswers.ts'
import { type AccessRequests, createAccessRequests } from './consent/createAccessRequests.ts'
import { createFrameTokens } from './consent/createFrameTokens.ts'
import { createHostFlags, type HostFlags } from './consent/createHostFlags.ts'
import { createPageClock } from './createPageClock.ts'
import type { PageEvents } from './events/createPageEvents.ts'
import { observeAccessRequests } from './events/observeAccessRequests.ts'
import { observeXdm } from './events/observeXdm.ts'
import { createInspector, type Inspector } from './inspector/createInspector.ts'
import type { OpenEvents } from './inspector/timeline/openEventSource.ts'
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
  session: () => Promise<HostSession>
  settings: () => Promise<HostSettings>
  modules: ModuleCache
  bridge: ConnectBridge
  accessRequests: AccessRequests
  answers: AccessAnswers
  flags: HostFlags
  inspector: Inspector
  /** Load the page anew, as after a change of user. */
  reload: () => void
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
  const clock = createPageClock(readTime, readClockOffset(page.document))
  const { now } = clock
  const api = createHostApi(send)
  const session = rememberSuccess(api.session)
  const settings = rememberSuccess(api.settings)
  const scopes = rememberSuccess(api.scopes)
  const modules = createModuleCache({ fetchModules: api.modules, now })
  const accessRequests = observeAccessRequests({
    accessRequests: createAccessRequests(),
    events,
    now: readTime,
  })
  const flags = createHostFlags()
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

  return {
    api,
    session,
    settings,
    modules,
    bridge: createConnectBridge({
      xdm: observeXdm({ xdm, events, now: readTime }),
      tokens,
      modules,
      origin: page.location.origin,
      pageUrl: () => page.location.href,
      apiUrl: () =>
        page.document.querySelector<HTMLMetaElement>('meta[name="bb-api-canon-url"]')?.content,
    }),
    accessRequests,
    answers: createAccessAnswers({
      api: { settings, storeDenial: api.storeDenial },
      modules,
      accessRequests,
      flags,
    }),
    flags,
    inspector: createInspector({ send, clock, page, ...(openEvents && { openEvents }) }),
    reload: () => page.location.reload(),
  }
}

/** How far the simulator's clock is ahead, as the server wrote it into the page. */
function readClockOffset(document: Document): number {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="simulator-clock-offset"]')
  return Number(meta?.content ?? 0)
}
