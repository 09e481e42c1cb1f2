import type { AtlassianConnect, ConnectRequest } from '../../contract/AtlassianConnect.ts'
import { systemClock, type Clock } from '../core/Clock.ts'
import type { HostAnswer, Transport, TransportCall } from '../core/Transport.ts'
import { callConnect } from './callConnect.ts'
import { findConnectModule } from './findConnectModule.ts'
import { findApiOrigins } from './findApiOrigins.ts'
import { findPage } from './findPage.ts'
import { shareQuestion } from './shareQuestion.ts'
import { waitForConnect } from './waitForConnect.ts'

export interface CreateConnectTransportParameters {
  /** Default: the browser's clock. */
  clock?: Clock
  /** Whether the document is in a frame at all. Default: assumed. */
  isEmbedded?: () => boolean
  /** Milliseconds to wait for Bitbucket's script. Default: 10,000. */
  scriptTimeoutMs?: number
  /** Milliseconds to wait for `AP.require` to hand a module over. Default: 2,000. */
  requireTimeoutMs?: number
  /**
   * Whether the app's frames on one page share one access request. Default: true, where the browser
   * has Web Locks and BroadcastChannel; elsewhere each frame asks for itself.
   */
  sharesQuestion?: boolean
  /** Milliseconds an open question keeps other frames waiting. Default: 120,000. */
  questionTimeoutMs?: number
}

/**
 * The transport of Atlassian Connect: `AP.require('request', …)` first, `AP.request` second, with
 * callbacks or a promise, whether the script is there already, late or missing.
 *
 * @param getConnect Reads `window.AP`; asked again for each call, because the script may be late.
 */
export function createConnectTransport(
  getConnect: () => AtlassianConnect | undefined,
  parameters: CreateConnectTransportParameters = {},
): Transport {
  const {
    clock = systemClock,
    isEmbedded = () => true,
    scriptTimeoutMs = 10_000,
    requireTimeoutMs = 2_000,
    sharesQuestion = true,
    questionTimeoutMs = 120_000,
  } = parameters
  // Bound to the object that handed the modules over: two copies of the script never mix.
  const modules = new WeakMap<AtlassianConnect, Map<string, Promise<ConnectRequest | undefined>>>()

  function findModule(connect: AtlassianConnect, kind: TransportCall['kind']) {
    const known = modules.get(connect) ?? new Map<string, Promise<ConnectRequest | undefined>>()
    modules.set(connect, known)
    const found = known.get(kind) ?? findConnectModule(connect, kind, { clock, requireTimeoutMs })
    known.set(kind, found)
    return found
  }

  const transport: Transport = {
    name: 'connect',
    capabilities: { consentCodes: true, abort: false, flags: false },
    apiOrigins: findApiOrigins(),
    async send(call, context): Promise<HostAnswer> {
      if (!isEmbedded()) return { type: 'unavailable', reason: 'notEmbedded' }
      const signal = context?.signal
      const connect = await waitForConnect(getConnect, { clock, scriptTimeoutMs, signal })
      if (signal?.aborted) return { type: 'unsent' }
      if (!connect) return { type: 'unavailable', reason: 'scriptMissing' }
      const request = await findModule(connect, call.kind)
      if (!request) {
        modules.delete(connect)
        return { type: 'unavailable', reason: 'moduleMissing' }
      }
      return callConnect(request, call)
    },
  }
  const page = sharesQuestion ? findPage() : undefined
  return page ? shareQuestion(transport, { ...page, clock, questionTimeoutMs }) : transport
}
