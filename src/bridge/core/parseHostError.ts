import { hostErrorCodes, type HostErrorCode } from '../../contract/hostErrorCode.ts'
import type { BridgeError, BridgeErrorDetails, BridgeErrorOptions } from './BridgeError.ts'
import { ConsentError } from './ConsentError.ts'
import { HostError } from './HostError.ts'
import { HttpError } from './HttpError.ts'
import { readHostValue } from './readHostValue.ts'
import { toSafeText } from './toSafeText.ts'

const lostGrant = new Set([
  'access_denied',
  'invalid_grant',
  'invalid_token',
  'unauthorized_client',
])

/**
 * Turn whatever a host handed to an `error` callback into a {@link BridgeError}. Takes anything:
 * an object with a code, text, JSON in text, an OAuth body, something like an XMLHttpRequest, `{}`,
 * nothing. Never throws, never keeps the value itself, never lets a token through.
 *
 * Where several things are said, the order is: one of the host's known codes at any depth, an HTTP
 * status, an OAuth error, an unknown code, anything else.
 *
 * @param values All arguments of the callback.
 */
export function parseHostError(
  values: readonly unknown[],
  options: Pick<BridgeErrorOptions, 'manageUrl'> = {},
): BridgeError {
  const report = readHostValue(values)
  const known = report.codes.map(toKnownCode).find((code) => code !== undefined)
  const hostCode = known ?? report.codes[0] ?? report.oauthError
  const details: BridgeErrorDetails = {
    ...(hostCode !== undefined && { hostCode: toSafeText(hostCode) }),
    ...(report.status && { status: report.status }),
    ...(report.text !== undefined && { text: toSafeText(report.text) }),
  }
  const all = { ...options, details }

  if (known) return toKnownError(known, all)
  if (report.status === 0) return new HostError('NETWORK_ERROR', { ...all, isRetryable: true })
  if (report.status !== undefined) return new HttpError(report.status, all)
  if (report.oauthError !== undefined) {
    return lostGrant.has(report.oauthError.trim().toLowerCase())
      ? new ConsentError('CONSENT_LOST', all)
      : new HostError('OAUTH_ERROR', all)
  }
  // The bridge turns an Error of the host's into `{}`: most likely the network failed there. An
  // unknown code, on the other hand, is an answer, and asking again will not change it.
  return new HostError('HOST_ERROR', { ...all, isRetryable: report.codes.length === 0 })
}

function toKnownCode(code: string): HostErrorCode | undefined {
  const normal = code.slice(0, 100).trim().toUpperCase().replaceAll('-', '_')
  return hostErrorCodes.find((known) => known === normal)
}

function toKnownError(code: HostErrorCode, options: BridgeErrorOptions): BridgeError {
  switch (code) {
    case 'USER_DENIED_ACCESS':
      return new ConsentError('CONSENT_DECLINED', options)
    case 'USER_ALREADY_DENIED_ACCESS':
      return new ConsentError('CONSENT_BLOCKED', options)
    case 'ACCESS_TOKEN_REQUEST_FAILED':
      return new ConsentError('CONSENT_UNANSWERED', options)
    case 'USER_NOT_AUTHENTICATED':
      return new ConsentError('SIGNED_OUT', options)
    case 'NO_OAUTH_CONSUMER_CLIENT_ID':
    case 'FRAME_SRC_CONSUMER_CALLBACK_MISMATCH':
      return new HostError('APP_MISCONFIGURED', options)
    case 'MODULE_NOT_FOUND':
      return new HostError('MODULE_NOT_FOUND', options)
    case 'INVALID_RESPONSE':
      return new HostError('INVALID_RESPONSE', { ...options, isRetryable: true })
    default:
      return code satisfies never
  }
}
