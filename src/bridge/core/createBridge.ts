import { apiOrigin, appAuthorizationsUrl } from '../../contract/bitbucketAddresses.ts'
import type { BridgeEvent, BridgeNews } from './BridgeEvent.ts'
import type {
  BridgeRequest,
  BridgeRequestParameters,
  ParsedRequestParameters,
} from './BridgeRequestParameters.ts'
import { callListener } from './callListener.ts'
import { systemClock, type Clock } from './Clock.ts'
import { isRefused } from './ConsentState.ts'
import { createConsent, type Consent } from './createConsent.ts'
import { createConsentStore } from './createConsentStore.ts'
import { createGate } from './createGate.ts'
import type { PromptMode } from './GateJob.ts'
import { HostError } from './HostError.ts'
import { parseAnswer } from './parseAnswer.ts'
import { parseHostError } from './parseHostError.ts'
import { toTransportCall } from './toTransportCall.ts'
import type { Transport, TransportCall, TransportCapabilities } from './Transport.ts'

export interface CreateBridgeParameters {
  transport: Transport
  /** Default: the browser's monotonic clock. */
  clock?: Clock
  /** Milliseconds a call may be at the host once access is granted. Default: 30,000. */
  timeoutMs?: number
  /** Milliseconds to wait for the user's answer, or for a call's turn. Default: 120,000. */
  consentTimeoutMs?: number
  /** Calls at the host at the same time once access is granted. Default: 6. */
  maxConcurrent?: number
  /** Whether calls may lead to an access request. Default: `firstUse`. */
  prompt?: PromptMode
  /** The read that `consent.ask()` sends when no call waits. Default: `/2.0/user`. */
  askPath?: string
  /** Where users manage authorizations. Default: Bitbucket's page. Never take it from data. */
  manageUrl?: string
  /** What happens, for a timeline. */
  onEvent?: (event: BridgeEvent) => void
}

export interface Bridge {
  /** Call Bitbucket's REST API as the user. Rejects with a BridgeError only. */
  readonly request: BridgeRequest
  /** Call the vendor's server through Bitbucket. Rejects with a BridgeError only. */
  readonly proxyRequest: BridgeRequest
  readonly consent: Consent
  readonly capabilities: TransportCapabilities
  /** Where the API is by its own answers, as in the `next` of a list. */
  readonly apiOrigins: readonly string[]
}

/** Connect an app to its host. Make one for the page, where the app starts. */
export function createBridge(parameters: CreateBridgeParameters): Bridge {
  const {
    transport,
    clock = systemClock,
    timeoutMs: defaultTimeoutMs = 30_000,
    consentTimeoutMs = 120_000,
    maxConcurrent = 6,
    prompt: defaultPrompt = 'firstUse',
    askPath = '/2.0/user',
    manageUrl = appAuthorizationsUrl,
    onEvent = () => {},
  } = parameters
  const store = createConsentStore(clock)
  const emit = (news: BridgeNews) => callListener(() => onEvent({ ...news, at: clock.now() }))
  const gate = createGate({ store, clock, maxConcurrent, consentTimeoutMs, manageUrl, emit })
  let lastId = 0

  store.subscribe(({ status }, previous) => {
    if (status !== previous.status) emit({ type: 'consent', status })
  })

  function createRequest(kind: TransportCall['kind']): BridgeRequest {
    function send<value>(call: ParsedRequestParameters<value>): Promise<value>
    function send(call: BridgeRequestParameters): Promise<unknown>
    async function send(
      call: BridgeRequestParameters & { parse?: (answer: unknown) => unknown },
    ): Promise<unknown> {
      const transportCall = toTransportCall(kind, call)
      const id = (lastId += 1)
      const { method, path } = transportCall
      emit({ type: 'queued', call: id, kind, method, path, caller: call.caller })
      const answer = await gate.run({
        id,
        prompt: call.prompt ?? defaultPrompt,
        isRead: method === 'GET',
        isProxied: kind === 'proxyRequest',
        timeoutMs: call.timeoutMs ?? defaultTimeoutMs,
        signal: call.signal,
        send: async (context) => transport.send(transportCall, context),
        toError: (failure) =>
          failure.type === 'unavailable'
            ? new HostError('HOST_UNAVAILABLE', {
                manageUrl,
                details: { hostCode: failure.reason },
              })
            : parseHostError(failure.values, { manageUrl, isProxied: kind === 'proxyRequest' }),
      })
      return parseAnswer(answer, call)
    }
    return send
  }

  const request = createRequest('request')
  const proxyRequest = createRequest('proxyRequest')
  const probe = () => request({ path: askPath, prompt: 'firstUse' })
  const consent = createConsent({ store, gate, manageUrl, probe })
  // The user allowed, in another frame of the page: that is the action that asking here needs.
  transport.onGrantElsewhere?.(() => {
    if (isRefused(consent.getState().status) || consent.getPending()) void consent.ask()
  })
  const { capabilities, apiOrigins = [apiOrigin] } = transport
  return { request, proxyRequest, consent, capabilities, apiOrigins }
}
