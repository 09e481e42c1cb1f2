import type { BridgeErrorCode } from '../../bridge/core/BridgeErrorCode.ts'

const codes: Record<BridgeErrorCode, true> = {
  CONSENT_DECLINED: true,
  CONSENT_BLOCKED: true,
  CONSENT_UNANSWERED: true,
  CONSENT_REQUIRED: true,
  CONSENT_LOST: true,
  SIGNED_OUT: true,
  HTTP_ERROR: true,
  NETWORK_ERROR: true,
  HOST_UNAVAILABLE: true,
  MODULE_NOT_FOUND: true,
  APP_MISCONFIGURED: true,
  INVALID_RESPONSE: true,
  HOST_ERROR: true,
  OAUTH_ERROR: true,
  TIMEOUT: true,
  ABORTED: true,
  PARSE_ERROR: true,
  INVALID_REQUEST: true,
}

/** All codes there are; the compiler knows when one is missing. */
export const bridgeErrorCodes: ReadonlySet<string> = new Set(Object.keys(codes))
