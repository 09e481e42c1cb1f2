import type { BridgeErrorOptions } from './BridgeError.ts'
import { HostError } from './HostError.ts'
import type { UnavailableReason } from './Transport.ts'

export function toUnavailableError(
  reason: UnavailableReason,
  options: Pick<BridgeErrorOptions, 'manageUrl'>,
): HostError {
  return new HostError('HOST_UNAVAILABLE', {
    ...options,
    details: { hostCode: reason },
  })
}
