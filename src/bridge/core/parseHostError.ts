import type { HostErrorCode } from '../../contract/hostErrorCode.ts'
import type { BridgeError, BridgeErrorDetails, BridgeErrorOptions } from './BridgeError.ts'
import { ConsentError, type ConsentErrorCode } from './ConsentError.ts'
import { HostError, type HostErrorKind } from './HostError.ts'
import { HttpError } from './HttpError.ts'
import { readHostValue } from './readHostValue.ts'
import { toSafeText } from './toSafeText.ts'

const knownCodes: ReadonlyMap<string, ConsentErrorCode | HostErrorKind> = new Map<
  HostErrorCode,
  ConsentErrorCode | HostErrorKind
>([
  ['USER_DENIED_ACCESS', 'CONSENT_DECLINED'],
  ['USER_ALREADY_DENIED_ACCESS', 'CONSENT_BLOCKED'],
  ['ACCESS_TOKEN_REQUEST_FAILED', 'CONSENT_UNANSWERED'],
  ['USER_NOT_AUTHENTICATED', 'SIGNED_OUT'],
  ['NO_OAUTH_CONSUMER_CLIENT_ID', 'APP_MISCONFIGURED'],
  ['FRAME_SRC_CONSUMER_CALLBACK_MISMATCH', 'APP_MISCONFIGURED'],
  ['MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'],
  ['INVALID_RESPONSE', 'INVALID_RESPONSE'],
])

export interface ParseHostErrorOptions extends Pick<BridgeErrorOptions, 'manageUrl'> {
  /**
   * The call went to the vendor's server: what its body says is not the host's word. Default: false.
   */
  isProxied?: boolean
}

const lostGrant = /^\s*(?:access_denied|invalid_(?:grant|token)|unauthorized_client)\s*$/i

/**
 * Turn whatever a host handed to an `error` callback into a {@link BridgeError}. Takes anything:
 * an object with a code, text, JSON in text, an OAuth body, something like an XMLHttpRequest, `{}`,
 * nothing. Never throws, never keeps the value itself, never lets a token through.
 *
 * Where several things are said, the order is: one of the host's known codes at any depth (of a
 * proxied call: outermost only), an HTTP status, an OAuth error, an unknown code, anything else.
 *
 * @param values All arguments of the callback.
 */
export function parseHostError(
  values: readonly unknown[],
  { isProxied, ...options }: ParseHostErrorOptions = {},
): BridgeError {
  const report = readHostValue(values, isProxied)
  const known = report.codes.map(normalize).find((name) => knownCodes.has(name))
  const code = known && knownCodes.get(known)
  const hostCode = known ?? report.codes[0] ?? report.oauthError
  const details: BridgeErrorDetails = {
    hostCode: hostCode && toSafeText(hostCode),
    status: report.status || undefined,
    text: report.text && toSafeText(report.text),
    retryAfterMs: report.retryAfterMs,
  }
  const all = { ...options, details }

  if (code) {
    return isConsentErrorCode(code) ? new ConsentError(code, all) : new HostError(code, all)
  }
  if (report.status === 0) return new HostError('NETWORK_ERROR', all)
  if (report.status !== undefined) {
    // Success, and yet an error: the body is not what was asked for, and will not be the next time.
    return report.status >= 200 && report.status < 300
      ? new HostError('INVALID_RESPONSE', { ...all, isRetryable: false })
      : new HttpError(report.status, all)
  }
  if (report.oauthError !== undefined) {
    return lostGrant.test(report.oauthError)
      ? new ConsentError('CONSENT_LOST', all)
      : new HostError('OAUTH_ERROR', all)
  }
  // The bridge turns an Error of the host's into `{}`: most likely the network failed there. An
  // unknown code, on the other hand, is an answer, and asking again will not change it.
  return new HostError('HOST_ERROR', { ...all, isRetryable: report.codes.length === 0 })
}

function normalize(code: string): string {
  return code.slice(0, 100).trim().toUpperCase().replaceAll('-', '_')
}

function isConsentErrorCode(code: ConsentErrorCode | HostErrorKind): code is ConsentErrorCode {
  return /^(?:CONSENT|SIGNED)_/.test(code)
}
