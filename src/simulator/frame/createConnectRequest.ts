import type { ConnectRequest } from '../../contract/AtlassianConnect.ts'
import type { HostBridge, HostEnvironment, HostReply } from './HostBridge.ts'
import { readConnectRequest } from './readConnectRequest.ts'
import { sendConnectCall } from './sendConnectCall.ts'

export interface CreateConnectRequestParameters {
  bridge: HostBridge
  /** The frame's own module id, from `window.name`. */
  moduleId: string
  /** Where calls go: the host's API for `request`, the API proxy for `proxyRequest`. */
  getEnvironment: (reply: HostReply<HostEnvironment>) => void
  /** Default: a real `XMLHttpRequest`. */
  createHttpRequest?: () => XMLHttpRequest
}

/**
 * Build `AP.request` or `AP.proxyRequest`.
 *
 * The bridge carries one function, as the last argument, so `success` and `error` stay here. The
 * host hands over a token and an address, and the frame makes the HTTP call itself. On 401 it asks
 * for a fresh token and repeats the call once (likely on Bitbucket; its script was not available).
 */
export function createConnectRequest({
  bridge,
  moduleId,
  getEnvironment,
  createHttpRequest = () => new XMLHttpRequest(),
}: CreateConnectRequestParameters): ConnectRequest {
  return function request(urlOrOptions, options) {
    const call = readConnectRequest(urlOrOptions, options)

    const send = (isRepeated: boolean): void => {
      const credentials = { moduleId }
      const tokenRequest = isRepeated ? { credentials, forceUpdate: true } : { credentials }
      bridge.requestAccessToken(tokenRequest, (tokenError, token) => {
        if (tokenError || !token) return call.fail(tokenError)
        getEnvironment((environmentError, environment) => {
          if (environmentError || !environment) return call.fail(environmentError)
          const isLastTry = isRepeated || token.unauthenticated === true
          sendConnectCall({
            call,
            baseApiUrl: environment.baseApiUrl,
            token,
            createHttpRequest,
            onUnauthorized: isLastTry ? undefined : () => send(true),
          })
        })
      })
    }

    send(false)
  }
}
