import type { ConnectRequestOptions } from '../../contract/AtlassianConnect.ts'

/** A call in one form, whichever of the two the app used. */
export interface ConnectCall {
  url: string
  method: string
  body: string | undefined
  contentType: string | undefined
  accept: string | undefined
  responseType: 'json' | 'text'
  succeed: (...args: unknown[]) => void
  fail: (...args: unknown[]) => void
}

/**
 * Read `request(url, options)` or `request({ url, ...options })`.
 *
 * Of the headers only `Accept` is kept; whether Bitbucket drops the others or refuses the call is
 * unknown. Source: developer.atlassian.com/cloud/bitbucket/jsapi/request.
 */
export function readConnectRequest(
  urlOrOptions: string | ConnectRequestOptions,
  optionsBesideUrl?: ConnectRequestOptions,
): ConnectCall {
  const options =
    typeof urlOrOptions === 'string' ? { ...optionsBesideUrl, url: urlOrOptions } : urlOrOptions

  return {
    url: options.url ?? '',
    method: (options.type ?? 'GET').toUpperCase(),
    body: options.data,
    contentType: options.contentType,
    accept: options.headers?.Accept,
    responseType: options.responseType ?? 'json',
    succeed: (...args) => options.success?.(...args),
    fail: (...args) => options.error?.(...args),
  }
}
