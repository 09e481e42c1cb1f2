import type { HostErrorBody, HostErrorCode } from '../../../contract/hostErrorCode.ts'

const messages: Record<HostErrorCode, string> = {
  USER_DENIED_ACCESS: 'User denied access to app',
  USER_ALREADY_DENIED_ACCESS: 'User has already denied access to app',
  ACCESS_TOKEN_REQUEST_FAILED: 'Request for access token failed',
  USER_NOT_AUTHENTICATED: 'User is not authenticated',
  NO_OAUTH_CONSUMER_CLIENT_ID: 'App does not have an OAuth consumer client ID',
  FRAME_SRC_CONSUMER_CALLBACK_MISMATCH:
    'Module URL must start with the OAuth consumer callback URL',
  MODULE_NOT_FOUND: 'Module not found',
  INVALID_RESPONSE: 'Invalid response',
}

/** What the host hands to an app for a failure of its own. Default message: the observed one. */
export function hostError(code: HostErrorCode, message = messages[code]): HostErrorBody {
  return { code, message }
}
