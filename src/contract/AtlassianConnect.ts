/**
 * The `AP` object that `https://bitbucket.org/atlassian-connect/all.js` puts on the frame's window.
 * Source: developer.atlassian.com/cloud/bitbucket/jsapi (request, messages, about the API).
 */
export interface AtlassianConnect {
  /** Hand modules to a callback. Synchronous in the known libraries; do not rely on it. */
  require?: (names: string | readonly string[], callback: (...modules: unknown[]) => void) => void
  request?: ConnectRequest
  proxyRequest?: ConnectRequest
  resize?: (width?: number | string, height?: number | string) => void
}

/** `request(url, options)` or `request({ url, ...options })`. */
export type ConnectRequest = (
  urlOrOptions: string | ConnectRequestOptions,
  options?: ConnectRequestOptions,
) => unknown

export interface ConnectRequestOptions {
  /** Path below the API, such as `/2.0/user`, or an absolute address of the API. */
  url?: string
  /** HTTP method. The key is `type`, not `method`. Default: `GET`. */
  type?: string
  /** Default: `true`. */
  cache?: boolean
  /** The body, as text. Needed for POST and PUT. */
  data?: string
  /** Media type of `data`. */
  contentType?: string
  /** Default: `json`. */
  responseType?: 'json' | 'text'
  /** Only `Accept` is allowed. */
  headers?: { Accept?: string }
  success?: (...args: unknown[]) => void
  error?: (...args: unknown[]) => void
}
