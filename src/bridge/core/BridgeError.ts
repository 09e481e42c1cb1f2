import { appAuthorizationsUrl } from '../../contract/bitbucketAddresses.ts'
import type { BridgeErrorCode } from './BridgeErrorCode.ts'
import { errorCatalog } from './errorCatalog.ts'
import { toRecovery, type Recovery } from './Recovery.ts'

/** What is known of a failure, scrubbed: safe to show to support, to log and to copy. */
export interface BridgeErrorDetails {
  /** The host's own code, as text. */
  readonly hostCode?: string | undefined
  /** HTTP status, 100 to 599. */
  readonly status?: number | undefined
  /** What the host said, without control characters and secrets, at most 2,000 characters. */
  readonly text?: string | undefined
  /** Milliseconds the server asks to wait, 1,000 to 300,000. With status 429 or 503, if it says so. */
  readonly retryAfterMs?: number | undefined
}

export interface BridgeErrorOptions {
  /** Default: the code's own words. */
  message?: string
  details?: BridgeErrorDetails
  /** Default: true where waiting is the way on. */
  isRetryable?: boolean
  manageUrl?: string
  cause?: unknown
}

/** The base of every failure the bridge reports. Branch on `code`; `message` may change. */
export abstract class BridgeError<code extends BridgeErrorCode = BridgeErrorCode> extends Error {
  readonly code: code
  /** Whether the same read may succeed if it is sent again by itself. Never true for consent. */
  readonly isRetryable: boolean
  readonly recovery: Recovery
  readonly details: BridgeErrorDetails

  constructor(code: code, options: BridgeErrorOptions = {}) {
    const { message = errorCatalog[code].text, cause } = options
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
    this.recovery = toRecovery(code, options.manageUrl ?? appAuthorizationsUrl)
    this.isRetryable = options.isRetryable ?? this.recovery.kind === 'wait'
    this.details = options.details ?? {}
  }
}

/** Whether something caught is one of the bridge's failures, of any code. */
export function isBridgeError(error: unknown): error is BridgeError {
  return error instanceof BridgeError
}
