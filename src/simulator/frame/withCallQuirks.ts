import type { ConnectRequest } from '../../contract/AtlassianConnect.ts'
import type { ScriptSettings } from './readFrameSettings.ts'

type Callback = (...args: unknown[]) => void

/** A request function whose callbacks run twice, or that returns a promise too. */
export function withCallQuirks(
  request: ConnectRequest,
  {
    answers_come_twice: isTwice,
    ap_returns_promise: isPromise,
  }: Pick<ScriptSettings, 'answers_come_twice' | 'ap_returns_promise'>,
): ConnectRequest {
  if (!isTwice && !isPromise) return request

  return function requestWithQuirks(urlOrOptions, optionsBesideUrl) {
    const options =
      typeof urlOrOptions === 'string' ? { ...optionsBesideUrl, url: urlOrOptions } : urlOrOptions
    const toCallback =
      (callback: Callback | undefined, settle: Callback): Callback =>
      (...args) => {
        settle(...args)
        callback?.(...args)
        if (isTwice) callback?.(...args)
      }
    const answer = new Promise<unknown>((resolve, reject) => {
      request({
        ...options,
        success: toCallback(options.success, resolve),
        // oxlint-disable-next-line prefer-promise-reject-errors -- As raw as the callback gets it.
        error: toCallback(options.error, (error) => reject(error)),
      })
    })
    // An app that goes by callbacks does not look at the promise.
    answer.catch(() => undefined)
    return isPromise ? answer : undefined
  }
}
