import type { AtlassianConnect, ConnectRequestOptions } from '../../contract/AtlassianConnect.ts'
import type { BridgeRequest, BridgeRequestParameters } from '../core/BridgeRequestParameters.ts'
import { createBridge, type Bridge, type CreateBridgeParameters } from '../core/createBridge.ts'
import { InvalidRequestError } from '../core/InvalidRequestError.ts'
import { createConnectTransport } from './createConnectTransport.ts'
import { findApiOrigins } from './findApiOrigins.ts'

/** As `AP.request`, without its callbacks. Rejects with a BridgeError only. */
export type PromisedCall = (
  urlOrOptions: string | ConnectRequestOptions,
  options?: ConnectRequestOptions,
) => Promise<unknown>

export interface PromisedConnect {
  request: PromisedCall
  proxyRequest: PromisedCall
  /** What stands behind them, for the next step. */
  bridge: Bridge
}

const methods = ['GET', 'POST', 'PUT', 'DELETE'] as const

/**
 * `AP.request` and `AP.proxyRequest` as promises, called as before: the first step for code that has
 * callbacks. One access request for all calls, deadlines and errors with codes come with it.
 *
 * @param getConnect Reads `window.AP`; asked again for each call, because the script may be late.
 */
export function promisifyConnect(
  getConnect: () => AtlassianConnect | undefined,
  parameters: Omit<CreateBridgeParameters, 'transport'> = {},
): PromisedConnect {
  const bridge = createBridge({ ...parameters, transport: createConnectTransport(getConnect) })
  const toCall =
    (send: BridgeRequest): PromisedCall =>
    async (first, second) =>
      send(toParameters(typeof first === 'string' ? { ...second, url: first } : first))
  return { request: toCall(bridge.request), proxyRequest: toCall(bridge.proxyRequest), bridge }
}

/** @throws {InvalidRequestError} for callbacks, and for a method that the bridge does not know */
function toParameters(options: ConnectRequestOptions): BridgeRequestParameters {
  const {
    url = '',
    type = 'GET',
    data,
    contentType,
    responseType,
    headers,
    success,
    error,
  } = options
  if (success || error) {
    throw new InvalidRequestError('Use the promise: then() in place of success, catch() of error.')
  }
  const method = methods.find((name) => name === type.toUpperCase())
  if (!method) throw new InvalidRequestError('A method is GET, POST, PUT or DELETE.')
  return {
    path: toPath(url),
    method,
    ...(data !== undefined && { body: data }),
    ...(contentType !== undefined && { contentType }),
    ...(responseType !== undefined && { responseType }),
    ...(headers?.Accept !== undefined && { accept: headers.Accept }),
  }
}

/** `AP.request` takes a path with or without its slash, and the whole address of the API. */
function toPath(url: string): string {
  if (URL.canParse(url)) {
    const { origin, pathname, search } = new URL(url)
    if (findApiOrigins().includes(origin)) return pathname + search
  }
  return url.startsWith('/') ? url : `/${url}`
}
