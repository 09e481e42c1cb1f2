import type { FrameAccessToken } from '../../contract/AccessTokenResponse.ts'
import type { ConnectCall } from './readConnectRequest.ts'
import { toRequestUrl } from './toRequestUrl.ts'

export interface SendConnectCallParameters {
  call: ConnectCall
  baseApiUrl: string
  token: FrameAccessToken
  createHttpRequest: () => XMLHttpRequest
  /** Take a 401 away from the app, to try again. Default: the app gets it. */
  onUnauthorized?: (() => void) | undefined
}

/**
 * Make one HTTP call from the frame, with the token as bearer, and hand its outcome to the app:
 * `success(body, textStatus, xhr)` or `error(xhr, textStatus, errorThrown)`, as jQuery does. The
 * first argument of `success` is observed, the others are likely.
 */
export function sendConnectCall({
  call,
  baseApiUrl,
  token,
  createHttpRequest,
  onUnauthorized,
}: SendConnectCallParameters): void {
  const { url, isOfBase } = toRequestUrl(call.url, baseApiUrl)
  const request = createHttpRequest()
  request.open(call.method, url)
  request.setRequestHeader(
    'Accept',
    call.accept ?? (call.responseType === 'json' ? 'application/json' : '*/*'),
  )
  if (call.body !== undefined && call.contentType) {
    request.setRequestHeader('Content-Type', call.contentType)
  }
  if (token.access_token && isOfBase) {
    request.setRequestHeader('Authorization', `Bearer ${token.access_token}`)
  }

  request.addEventListener('error', () => call.fail(request, 'error', ''))
  request.addEventListener('load', () => {
    if (request.status === 401 && onUnauthorized) return onUnauthorized()
    if (request.status < 200 || request.status >= 300) {
      return call.fail(request, 'error', request.statusText)
    }
    if (call.responseType === 'text') return call.succeed(request.responseText, 'success', request)
    if (request.responseText === '') return call.succeed(undefined, 'nocontent', request)

    let body: unknown
    try {
      body = JSON.parse(request.responseText)
    } catch (error) {
      return call.fail(request, 'parsererror', error)
    }
    call.succeed(body, 'success', request)
  })

  request.send(call.body)
}
