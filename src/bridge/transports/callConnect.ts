import type { ConnectRequest, ConnectRequestOptions } from '../../contract/AtlassianConnect.ts'
import type { HostAnswer, TransportCall } from '../core/Transport.ts'

/** Make one call and wait for its first answer, by callback or by promise. Later ones are ignored. */
export function callConnect(request: ConnectRequest, call: TransportCall): Promise<HostAnswer> {
  return new Promise((resolve) => {
    const succeed = (value: unknown) => resolve({ type: 'success', value })
    const fail = (...values: unknown[]) => resolve({ type: 'error', values })
    try {
      const returned = request({ ...toConnectOptions(call), success: succeed, error: fail })
      if (isThenable(returned)) {
        Promise.resolve(returned)
          .then((value) => {
            // An `async` function around a version with callbacks resolves with nothing, at once.
            if (value !== undefined) succeed(toBody(value))
          })
          .catch((reason: unknown) => {
            // simple-xdm rejects with nothing where there is neither an error nor a result.
            if (reason === undefined && call.method !== 'GET') succeed(undefined)
            else fail(reason)
          })
      }
    } catch (error) {
      fail(error)
    }
  })
}

function toConnectOptions(call: TransportCall): ConnectRequestOptions {
  const options: ConnectRequestOptions = {
    url: call.path,
    type: call.method,
    responseType: call.responseType,
  }
  if (call.body !== undefined) options.data = call.body
  if (call.contentType !== undefined) options.contentType = call.contentType
  if (call.accept !== undefined) options.headers = { Accept: call.accept }
  return options
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value
}

/** Variants that return a promise resolve with `{ body, xhr }`. */
function toBody(value: unknown): unknown {
  const isPair = typeof value === 'object' && value !== null && 'body' in value && 'xhr' in value
  return isPair ? value.body : value
}
