/**
 * The codes a Bitbucket host page puts in the `code` of an error it hands to `request` or
 * `proxyRequest`.
 *
 * The first three are announced in "Changes to user grants for Connect Applications" (developer
 * community post 37870); the others were observed on Bitbucket's host page of 2020 to 2022.
 */
export const hostErrorCodes = [
  /** The user pressed Deny; also: the host could not show the dialog, or the module id was wrong. */
  'USER_DENIED_ACCESS',
  /** A denial is stored for this user and app; the user is not asked. */
  'USER_ALREADY_DENIED_ACCESS',
  /** Nobody pressed Allow or Deny in time. */
  'ACCESS_TOKEN_REQUEST_FAILED',
  /** The user's login has ended. */
  'USER_NOT_AUTHENTICATED',
  /** The app has no OAuth consumer. */
  'NO_OAUTH_CONSUMER_CLIENT_ID',
  /** No frame on the page starts with the consumer's callback URL. */
  'FRAME_SRC_CONSUMER_CALLBACK_MISMATCH',
  /** The module left the page (navigation, uninstallation, update). */
  'MODULE_NOT_FOUND',
  /** The token endpoint answered something that is not JSON. */
  'INVALID_RESPONSE',
] as const

export type HostErrorCode = (typeof hostErrorCodes)[number]

/** What the host passes to an app's `error` callback for its own failures. */
export interface HostErrorBody {
  code: HostErrorCode
  message: string
}
