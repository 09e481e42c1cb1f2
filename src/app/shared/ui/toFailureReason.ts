import type { MessageDescriptor } from 'react-intl'
import { HttpError, type BridgeError } from '../../../bridge/core.ts'
import { messages } from './messages.ts'

/** Why something could not be shown, as a message for users. Consent has screens of its own. */
export function toFailureReason(error: BridgeError): MessageDescriptor {
  if (error instanceof HttpError) return toStatusReason(error.status)
  switch (error.code) {
    case 'NETWORK_ERROR':
      return messages.whyNetwork
    case 'SIGNED_OUT':
      return messages.whySignedOut
    case 'PARSE_ERROR':
      return messages.whyShape
    case 'TIMEOUT':
      return messages.whyTimeout
    default:
      return messages.whyHost
  }
}

function toStatusReason(status: number): MessageDescriptor {
  if (status === 401) return messages.whyUnauthorized
  if (status === 403) return messages.whyForbidden
  // Private and missing look the same on purpose.
  if (status === 404) return messages.whyMissing
  if (status === 409 || status === 412) return messages.whyChanged
  if (status === 429) return messages.whyPause
  if (status >= 500) return messages.whyServer
  return messages.whyStatus
}
